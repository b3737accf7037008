import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the speaker's own window says. English. */
export const en = {
  speaker: {
    title: 'Speaker view',
    now: 'On screen',
    upcoming: 'Next',
    end: 'End of the talk',
    notes: 'Notes',
    noNotes: 'No notes for this step.',
    alone: 'No stage is open.',
    openStage: 'Open the stage',
    time: 'Time',
    elapsed: 'Elapsed',
    start: 'Start',
    halt: 'Pause',
    reset: 'Reset',
    jump: 'Go to step',
    tour: 'Talk',
    otherTours: 'The stage shows other talks than this window knows.',
    reload: 'Reload this window',
    isBlank: 'The screen is black',
    unblank: 'Show the picture',
  },
} satisfies SameKeys<typeof fr>;
