import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the controls say that save a chart. English. */
export const en = {
  takeAlong: {
    title: 'Take along',
    label: 'Take along “{{name}}”',
    save: 'Save “{{name}}” as {{format}}',
    saving: 'Saving as {{format}}…',
    saved: 'Saved: {{file}}',
    failed: 'The {{format}} file could not be saved. Try again, or choose another format.',
  },
} satisfies SameKeys<typeof fr>;
