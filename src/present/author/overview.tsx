import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDragOrder } from '../../ui/use-drag-order.ts';
import { useAuthoring, useDraft } from './context.tsx';
import { keysOf, withMoved } from './edit.ts';
import { type DraftFault, faultsAt } from './faults.ts';
import { StepItem } from './step-item.tsx';
import { TourFields } from './tour-fields.tsx';

/** The tour: its title, its file's name, its steps. */
export function Overview({ faults }: { readonly faults: readonly DraftFault[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <TourFields faults={faults} />
      <h3 id={id}>{t('author.steps')}</h3>
      <Steps faults={faults} labelledBy={id} />
    </>
  );
}

/** The steps in their order, to be moved by a handle or by buttons. */
function Steps({
  faults,
  labelledBy,
}: {
  readonly faults: readonly DraftFault[];
  readonly labelledBy: string;
}) {
  const { t } = useTranslation();
  const { draft, tell } = useAuthoring();
  const { steps } = useDraft((state) => state.tour);
  const list = useRef<HTMLOListElement>(null);
  const keys = useMemo(() => keysOf(steps), [steps]);
  const move = (from: number, to: number) => {
    const before = draft.getState().tour;
    draft.change((tour) => withMoved(tour, from, to));
    if (draft.getState().tour !== before) tell(t('author.moved', { step: to + 1, steps: steps.length }));
  };
  const { order, dragged, handleOf } = useDragOrder(list, keys, (key, to) => move(keys.indexOf(key), to));
  if (steps.length === 0) return <p className="author-remark">{t('author.noSteps')}</p>;
  return (
    <ol
      ref={list}
      className="author-steps"
      aria-labelledby={labelledBy}
      data-dragging={dragged === null ? undefined : ''}
    >
      {order.map((key, place) => {
        const index = keys.indexOf(key);
        const step = steps[index];
        if (!step) return null;
        return (
          <StepItem
            key={key}
            dataKey={key}
            step={step}
            index={index}
            place={place}
            of={steps.length}
            faults={faultsAt(faults, 'steps', index).length}
            isDragged={key === dragged}
            handle={handleOf(key)}
            onMove={(by) => move(index, index + by)}
          />
        );
      })}
    </ol>
  );
}
