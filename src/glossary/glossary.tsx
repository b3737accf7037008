import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { GlossaryEntry } from '../model/glossary.ts';
import { GlossaryContext, type Question } from './context.ts';
import { Popover } from './popover.tsx';

interface GlossaryProps {
  readonly entries: readonly GlossaryEntry[];
  readonly children: ReactNode;
}

/** Lets the words below explain themselves, all of them in the one popover of the page. */
export function Glossary({ entries, children }: GlossaryProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  const asked = useRef<Question | null>(null);
  const tools = useMemo(() => {
    const ask = (next: Question | null) => {
      asked.current?.onClosed();
      asked.current = next;
      setQuestion(next);
    };
    return {
      entries,
      explain: ask,
      close: (anchor: HTMLElement) => {
        if (asked.current?.anchor === anchor) ask(null);
      },
    };
  }, [entries]);
  return (
    <GlossaryContext value={tools}>
      {children}
      {question && (
        <Popover key={question.term} question={question} onClose={() => tools.close(question.anchor)} />
      )}
    </GlossaryContext>
  );
}
