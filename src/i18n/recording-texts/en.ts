import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What is said of a recording of the talk. English. */
export const en = {
  recording: {
    start: 'Record',
    stop: 'Stop recording',
    saved: 'Recording saved: {{file}}',
    refused: 'The browser was not allowed to record this tab.',
    failed: 'The recording could not be saved.',
  },
} satisfies SameKeys<typeof fr>;
