import type { ReactNode } from 'react';
import { useQuestion } from './use-question.ts';

interface ExplainedProps {
  /** Key of the term that says what the words mean; null leaves them plain. */
  readonly term: string | null;
  readonly children: ReactNode;
}

/** Words that explain themselves when they are pressed. Not to stand in another button. */
export function Explained({ term, children }: ExplainedProps) {
  return term === null ? children : <ExplainedButton term={term}>{children}</ExplainedButton>;
}

function ExplainedButton({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const question = useQuestion(term);
  return (
    <button type="button" className="explained" {...question}>
      {children}
    </button>
  );
}
