import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What an unattended screen says about its controls. English. */
export const en = {
  touch: {
    lower: 'Controls lower',
  },
} satisfies SameKeys<typeof fr>;
