import { createStore, type StoreApi } from 'zustand/vanilla';
import { closeWays } from './close-ways.ts';
import { stopLinks } from './stop-links.ts';
import type { WayOut } from './way-out.ts';

/** The way out that a visitor has asked for; null for none. */
export type AskedWay = Pick<StoreApi<WayOut | null>, 'getState' | 'setState' | 'subscribe'>;

/**
 * Closes all ways out of a page, for as long as it lives: whatever becomes of the views, none opens again. To be called
 * once, before anything else listens.
 *
 * @param published where the atlas is published; null where nobody has said it
 */
export function startWaysOut(window: Window & typeof globalThis, published: string | null): AskedWay {
  const asked = createStore<WayOut | null>(() => null);
  closeWays(window);
  stopLinks(window, published, (way) => asked.setState(way, true));
  return asked;
}
