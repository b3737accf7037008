import type { LonLat } from './atlas.ts';

/** Where a reader looks: the same for every renderer. */
export interface Camera {
  /** Middle of the part of the map that no panel covers. */
  readonly center: LonLat;
  /** The world is 512 · 2^zoom CSS pixels wide, as in MapLibre. May be negative. */
  readonly zoom: number;
}

/** West, south, east, north in decimal degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The two ways of flattening the world that the map knows. */
export const projections = ['mercator', 'globe'] as const;
export type Projection = (typeof projections)[number];
