import { toWorld, worldSize } from '../mercator.ts';
import { middleOf, placeUnder, type View } from './projection.ts';
import type { SheetAddress } from './sheet.ts';

/** Least zoom at which the outlines come from tiles; farther away the world at 1:110m is all one can see. */
const nearest = 1.5;
/** Zoom of the finest tiles: they serve all nearer views. */
const finest = 5;
/** How far apart the globe is asked what is seen, in CSS pixels. */
const sampleStep = 40;

/** Zoom of the tiles for a camera's zoom, as MapLibre chooses it, or null where the world at 1:110m does. */
export function sheetZoom(zoom: number): number | null {
  return zoom < nearest ? null : Math.min(finest, Math.floor(zoom));
}

/** A rectangle of the flat world in units of its width; x goes on beyond 0 … 1 where the world repeats itself. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the flat map shows, with a margin in CSS pixels on each side. */
export function boxInView(view: View, margin: number): WorldBox {
  const { camera, viewport } = view;
  const pixels = worldSize * 2 ** camera.zoom;
  const middle = middleOf(view);
  const [x, y] = toWorld(camera.center);
  return {
    left: x - (middle.x + margin) / pixels,
    right: x + (viewport.width - middle.x + margin) / pixels,
    top: y - (middle.y + margin) / pixels,
    bottom: y + (viewport.height - middle.y + margin) / pixels,
  };
}

/** The squares of a zoom that meet a box. Their x is the column seen, not the tile's: it may lie beyond the world. */
export function squaresIn({ left, top, right, bottom }: WorldBox, z: number): SheetAddress[] {
  const count = 2 ** z;
  const rows = [
    Math.max(0, Math.floor(top * count)),
    Math.min(count - 1, Math.floor(bottom * count)),
  ] as const;
  const columns = [Math.floor(left * count), Math.floor(right * count)] as const;
  const squares: SheetAddress[] = [];
  for (let y = rows[0]; y <= rows[1]; y += 1)
    for (let x = columns[0]; x <= columns[1]; x += 1) squares.push({ z, x, y });
  return squares;
}

/** The address of what stands in a column: the world repeats itself sideways. */
export function wrapped({ z, x, y }: SheetAddress): SheetAddress {
  const count = 2 ** z;
  return { z, x: ((x % count) + count) % count, y };
}

/** The squares of a zoom that the globe shows. */
export function squaresOnGlobe(view: View, z: number): SheetAddress[] {
  const found = new Map<string, SheetAddress>();
  const count = 2 ** z;
  const under = placeUnder(view);
  const { width, height } = view.viewport;
  for (let screenY = 0; screenY <= height + sampleStep; screenY += sampleStep) {
    for (let screenX = 0; screenX <= width + sampleStep; screenX += sampleStep) {
      const place = under(screenX, screenY);
      if (!place) continue;
      const [worldX, worldY] = toWorld(place);
      const y = Math.max(0, Math.min(count - 1, Math.floor(worldY * count)));
      const square = wrapped({ z, x: Math.floor(worldX * count), y });
      found.set(`${square.x}/${square.y}`, square);
    }
  }
  return [...found.values()];
}
