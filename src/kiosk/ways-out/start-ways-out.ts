import { createStore, type StoreApi } from 'zustand/vanilla';
import { closeWays } from './close-ways.ts';
import { stopLinks } from './stop-links.ts';
import type { WayOut } from './way-out.ts';

/** A way out that was asked for, and the how manieth it was: the same link again is another one. */
interface AskedWay extends WayOut {
  readonly turn: number;
}

/** The way out that a visitor has asked for; null for none. */
export type AskedWays = Pick<StoreApi<AskedWay | null>, 'getState' | 'setState' | 'subscribe'>;

/**
 * Closes all ways out of a page, for as long as it lives: whatever becomes of the views, none opens again. To be called
 * once, before anything else listens.
 *
 * @param published where the atlas is published; null where nobody has said it
 */
export function startWaysOut(window: Window & typeof globalThis, published: string | null): AskedWays {
  const asked = createStore<AskedWay | null>(() => null);
  let turn = 0;
  closeWays(window);
  stopLinks(window, published, (way) => {
    turn += 1;
    asked.setState({ ...way, turn }, true);
  });
  return asked;
}
