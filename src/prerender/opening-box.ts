import { toWorld } from '../map/mercator.ts';
import type { Atlas } from '../model/atlas.ts';

/** What the opening view shows, in shares of the Web Mercator world: x eastward from 180° W, y southward. */
export interface OpeningBox {
  readonly middleX: number;
  readonly middleY: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box round home and all partner places: what naturalCamera (src/map) fits into the window. */
export function openingBox(atlas: Pick<Atlas, 'agreements' | 'config'>): OpeningBox {
  const points = [
    toWorld(atlas.config.home.lonLat),
    ...atlas.agreements.map(({ place }) => toWorld(place.lonLat)),
  ];
  const [left, right] = range(points.map(([x]) => x));
  const [top, bottom] = range(points.map(([, y]) => y));
  return {
    middleX: (left + right) / 2,
    middleY: (top + bottom) / 2,
    // A list of one place at home would have no size: the nearest zoom limits the view then.
    width: Math.max(right - left, 1e-6),
    height: Math.max(bottom - top, 1e-6),
  };
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
