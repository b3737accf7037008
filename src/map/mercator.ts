import type { LonLat } from '../model/atlas.ts';

/** Width of the Web Mercator world at zoom 0, in CSS pixels, as in MapLibre. */
export const worldSize = 512;

/** Latitude at which the square Web Mercator world ends, in degrees: atan(sinh(π)). */
export const maximumLatitude = 85.051129;

/** A point of the unit square that is the Web Mercator world: x eastward from 180° W, y southward. */
export type WorldPoint = readonly [x: number, y: number];

/**
 * Web Mercator, forward.
 * @param lonLat decimal degrees; latitudes beyond the projection's end are taken as its end
 * @see EPSG:3857, https://epsg.io/3857
 */
export function toWorld([lon, lat]: LonLat): WorldPoint {
  const latitude = Math.max(-maximumLatitude, Math.min(maximumLatitude, lat));
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/**
 * Web Mercator, inverse.
 * @returns decimal degrees; x outside 0 … 1 gives longitudes outside ±180
 */
export function fromWorld([x, y]: WorldPoint): LonLat {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}
