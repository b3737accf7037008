import { createStore } from 'zustand/vanilla';
import { speakerAddress } from './stage-name.ts';

/** What the speaker's window is called among windows: asked for again, it is the same one. */
export const speakerWindow = 'accord-atlas.speaker';

/** Whether the browser kept the speaker's window from being opened: the stage then offers a link, which it lets pass. */
export const isRefused = createStore<boolean>(() => false);

/** Opens the speaker's window, or comes back to it. */
export function openSpeakerWindow(): void {
  isRefused.setState(window.open(speakerAddress(), speakerWindow) === null, true);
}
