import { isEmbedded } from './embedded.ts';

/** What the page is used for: a reader's desk, an unattended screen, a talk, a step of one that stands still. */
const modes = ['explore', 'kiosk', 'present', 'still'] as const;
export type Mode = (typeof modes)[number];

/**
 * What a page is opened for, by its address (`mode=kiosk`). It is no part of a view: no link that is made of one holds
 * it, and it stays in the address whatever the view. Inside another page the atlas is explored;
 * a step stands still in a frame of the stage's own.
 */
export function modeOf(window: Pick<Window, 'location' | 'self' | 'top'>): Mode {
  const asked = new URLSearchParams(window.location.search).get('mode');
  if (asked !== 'still' && isEmbedded(window)) return 'explore';
  return modes.find((mode) => mode === asked) ?? 'explore';
}
