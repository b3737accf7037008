import type { Atlas, Locale, LonLat } from './atlas.ts';

/** A point from which distances are told, and how far from it an agreement may lie. */
export interface Near {
  /** A place's key ("it/milan"), or {@link home}. */
  readonly from: string;
  /** Null: however far. */
  readonly kilometres: number | null;
}

/** What stands for the atlas's own institution. */
export const home = 'home';

/** How far a reader may want to go, in kilometres. */
const usualLimits: readonly number[] = [100, 250, 500, 1000, 2500, 5000, 10_000];

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

/** That point's name. */
export function pointName(
  near: Near | null,
  { config, places }: Pick<Atlas, 'config' | 'places'>,
  locale: Locale,
): string {
  return (places.find(({ key }) => key === near?.from)?.name ?? config.home.city)[locale];
}

/** By place, in the atlas's order, 1 for those that lie too far; null where nothing does. */
export function placesBeyond(near: Near | null, atlas: Pick<Atlas, 'config' | 'places'>): Uint8Array | null {
  if (!isLimited(near)) return null;
  const { kilometres } = near;
  const from = pointOf(near, atlas);
  return Uint8Array.from(atlas.places, ({ lonLat }) => (distanceBetween(from, lonLat) > kilometres ? 1 : 0));
}

/** Whether anything can lie too far. */
export function isLimited(near: Near | null): near is Near & { readonly kilometres: number } {
  return near !== null && near.kilometres !== null;
}

/** Distances from a point; null where that is home however far, as without a word from the reader. */
export function nearPoint(from: string, kilometres: number | null): Near | null {
  return from === home && kilometres === null ? null : { from, kilometres };
}

/** The same point, however far. */
export function withoutLimit(near: Near | null): Near | null {
  return near && nearPoint(near.from, null);
}

/** How far a reader can choose, nearest first: the usual, and whatever a link asks for. Kilometres. */
export function limitsFor(near: Near | null): readonly number[] {
  if (!isLimited(near)) return usualLimits;
  return [...new Set([...usualLimits, near.kilometres])].sort((one, other) => one - other);
}

/** Two are the same when their keys are; empty for none. */
export function nearKey(near: Near | null): string {
  return near ? [near.from, ...(near.kilometres === null ? [] : [near.kilometres])].join(',') : '';
}
