import type { DraftFault } from './faults.ts';
import { useFaultWords } from './use-faults.ts';

/** What is wrong with a field, below it. @param id by which the field names it as its description */
export function FieldFaults({ id, faults }: { readonly id: string; readonly faults: readonly DraftFault[] }) {
  const say = useFaultWords();
  if (faults.length === 0) return null;
  return (
    <p id={id} className="author-fault">
      {[...new Set(faults.map(say))].join(' ')}
    </p>
  );
}
