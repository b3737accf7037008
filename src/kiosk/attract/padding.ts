import type { Padding, Viewport } from '../../map/index.ts';

/** Shares of the screen that words cover: the row at the top, and below it the foot or the left; attract.css says the same. */
const shares = { head: 0.05, foot: 0.34, left: 0.4 } as const;

/**
 * What the words of a wandering screen cover of the map: its foot where it stands, its left where it lies. The globe
 * may rise behind the row at the top of a screen that stands. CSS pixels.
 */
export function attractPadding({ width, height }: Viewport): Padding {
  return width < height
    ? { top: Math.round(height * shares.head), right: 0, bottom: Math.round(height * shares.foot), left: 0 }
    : { top: 0, right: 0, bottom: 0, left: Math.round(width * shares.left) };
}
