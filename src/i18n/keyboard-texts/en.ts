import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the keyboard of an unattended screen says. English. */
export const en = {
  screenKeyboard: {
    label: 'On-screen keyboard',
    search: 'Search',
    done: 'OK',
    clear: 'Clear',
    names: {
      shift: 'Capitals',
      backspace: 'Backspace',
      space: 'Space',
      left: 'Caret left',
      right: 'Caret right',
      clear: 'Clear the field',
      hide: 'Hide the keyboard',
      letters: 'Letters (abc)',
      accents: 'More accented letters',
      symbols: 'Digits and symbols (123)',
      qwerty: 'English keyboard (QWERTY)',
      azerty: 'French keyboard (AZERTY)',
    },
  },
} satisfies SameKeys<typeof fr>;
