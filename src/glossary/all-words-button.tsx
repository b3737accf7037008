import type { ReactNode } from 'react';
import { useGlossary } from './context.ts';
import { useQuestion } from './use-question.ts';

/** Opens the overview of all terms; nothing where there are none. */
export function AllWordsButton({ children }: { readonly children: ReactNode }) {
  const question = useQuestion(null);
  if (useGlossary().length === 0) return null;
  return (
    <button type="button" className="explained" {...question}>
      {children}
    </button>
  );
}
