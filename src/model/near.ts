import type { Atlas, LonLat } from './atlas.ts';

/** A point from which distances are told, and how far from it an agreement may lie. */
export interface Near {
  /** A place's key ("it/milan"), or {@link home}. */
  readonly from: string;
  /** Null: however far. */
  readonly kilometres: number | null;
}

/** What stands for the atlas's own institution. */
export const home = 'home';

/** Mean radius of the Earth in kilometres (IUGG's R1: Moritz, Geodetic Reference System 1980, 2000). */
const earthRadius = 6371.0088;
const degree = Math.PI / 180;

/**
 * Length of the shortest way over the sphere (haversine formula: Sinnott, Virtues of the Haversine, 1984), off by at
 * most 0.6 % from that over the ellipsoid.
 *
 * @param from [lon, lat]
 * @param to [lon, lat]
 * @returns kilometres
 */
export function distanceBetween([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
  const half = (angle: number) => Math.sin((angle * degree) / 2) ** 2;
  const square = half(toLat - lat) + Math.cos(lat * degree) * Math.cos(toLat * degree) * half(toLon - lon);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Where distances are told from: home unless the reader names a place that the atlas knows. [lon, lat] */
export function pointOf(near: Near | null, { config, places }: Pick<Atlas, 'config' | 'places'>): LonLat {
  return places.find(({ key }) => key === near?.from)?.lonLat ?? config.home.lonLat;
}

/** By place, in the atlas's order, 1 for those that lie too far; null where nothing does. */
export function placesBeyond(near: Near | null, atlas: Pick<Atlas, 'config' | 'places'>): Uint8Array | null {
  if (near === null || near.kilometres === null) return null;
  const { kilometres } = near;
  const from = pointOf(near, atlas);
  return Uint8Array.from(atlas.places, ({ lonLat }) => (distanceBetween(from, lonLat) > kilometres ? 1 : 0));
}

/** The same point, however far. */
export function withoutLimit(near: Near | null): Near | null {
  return near && { ...near, kilometres: null };
}

/** Two are the same when their keys are; empty for none. */
export function nearKey(near: Near | null): string {
  return near ? [near.from, ...(near.kilometres === null ? [] : [near.kilometres])].join(',') : '';
}
