import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What an explanation says around the meaning of a word. English. */
export const en = {
  glossary: {
    forStudents: 'For you:',
    source: 'Source:',
    all: 'All words explained',
    title: 'The words of the list',
  },
} as const satisfies SameKeys<typeof fr>;
