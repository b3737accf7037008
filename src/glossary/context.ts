import { createContext, useContext } from 'react';
import { type Explained, type GlossaryEntry, termFor } from '../model/glossary.ts';

/** What a reader asks to have explained. */
export interface Question {
  /** Key of a term; null for all of them. */
  readonly term: string | null;
  /** What was pressed: the answer stands beside it, and the focus goes back to it. */
  readonly anchor: HTMLElement;
  /** To be told when the answer is put away. */
  readonly onClosed: () => void;
}

interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly explain: (question: Question) => void;
  /** Puts the answer to an anchor's question away, if it is the one that stands there. */
  readonly close: (anchor: HTMLElement) => void;
}

/** Outside of a provider nothing is explained. */
export const GlossaryContext = createContext<Glossary>({ entries: [], explain: () => {}, close: () => {} });

/** Which words have an explanation. */
export function useGlossary(): readonly GlossaryEntry[] {
  return useContext(GlossaryContext).entries;
}

/** @returns a function that gives the key of the term for what an agreement can be, or null */
export function useTermFor(): (explained: Explained) => string | null {
  const glossary = useGlossary();
  return (explained) => termFor(glossary, explained);
}
