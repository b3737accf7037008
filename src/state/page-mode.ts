import { isEmbedded } from './embedded.ts';

/**
 * What the page is used for: a reader's desk, an unattended screen, a talk, its speaker's own window, a step of it that
 * stands still, a talk to read, a desk at which one is made.
 */
const modes = ['explore', 'kiosk', 'present', 'speaker', 'still', 'story', 'author'] as const;
export type Mode = (typeof modes)[number];

/**
 * What a page is opened for, by its address (`mode=kiosk`). It is no part of a view: no link that is made of one holds
 * it, and it stays in the address whatever the view. Inside another page the atlas is explored, a story is read, which
 * scrolls in its own frame, or a step stands still, in a frame of the stage's own.
 */
export function modeOf(window: Pick<Window, 'location' | 'self' | 'top'>): Mode {
  const asked = new URLSearchParams(window.location.search).get('mode');
  if (asked !== 'story' && asked !== 'still' && isEmbedded(window)) return 'explore';
  return modes.find((mode) => mode === asked) ?? 'explore';
}
