import { createStore } from 'zustand/vanilla';
import { speakerAddress, stageAddress } from './stage-name.ts';

/** What the speaker's window is called among windows: asked for again, it is the same one. */
export const speakerWindow = 'accord-atlas.speaker';

/** Whether the browser kept the speaker's window from being opened: the stage then offers a link, which it lets pass. */
export const isRefused = createStore<boolean>(() => false);

/** A window of its own, not a tab of the projector's: that would cover the stage. */
const apart = 'popup,width=1280,height=800';

/** Opens the speaker's window, or comes back to it. */
export function openSpeakerWindow(): void {
  const opened = window.open(speakerAddress(), speakerWindow, apart);
  // One that is there already may stand behind others.
  opened?.focus();
  isRefused.setState(opened === null, true);
}

/** Opens a stage that this window leads. */
export function openStageWindow(): void {
  window.open(stageAddress(), '', apart);
}
