import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { Guide } from '../model/glossary.ts';
import type { ExplanationProps } from './explanation.tsx';
import { loadGuide } from './use-guide.ts';

interface Answer {
  readonly View: ComponentType<ExplanationProps>;
  readonly guide: Guide;
}

/** The answer, once it has come: a second question is answered at once. */
let known: Answer | null = null;

/** What words mean and the view that says it, which come when a reader first asks. */
export function useAnswer(): { answer: Answer | null; hasFailed: boolean; retry: () => void } {
  const [answer, setAnswer] = useState(known);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    try {
      const [{ Explanation: View }, guide] = await Promise.all([import('./explanation.tsx'), loadGuide()]);
      known = { View, guide };
      setAnswer(known);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => {
    if (known === null) void load();
  }, [load]);
  return { answer, hasFailed, retry: load };
}
