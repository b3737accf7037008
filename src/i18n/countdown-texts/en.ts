import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What an unattended screen says to a visitor who may have gone. English. */
export const en = {
  countdown: {
    question: 'Still there?',
    consequence_one: 'Without an answer, all returns to the start in {{count, number}}\u00a0second.',
    consequence_other: 'Without an answer, all returns to the start in {{count, number}}\u00a0seconds.',
    stay: 'I’m staying',
    startOver: 'Start over',
  },
} satisfies SameKeys<typeof fr>;
