import type { Padding } from '../../map/index.ts';

/** What the words of a wandering screen cover of the map: its foot where it stands, its left where it lies. CSS pixels. */
export function attractPadding({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): Padding {
  return width < height
    ? { top: 0, right: 0, bottom: Math.round(height * 0.34), left: 0 }
    : { top: 0, right: 0, bottom: 0, left: Math.round(width * 0.4) };
}
