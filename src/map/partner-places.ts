import type { FeatureCollection, Point } from 'geojson';
import type { Locale, Place } from '../model/atlas.ts';
import { toWorld, worldSize } from './mercator.ts';

/** CSS pixels between two places from which their markers stand apart. */
const apart = 30;
/** Before the first zoom no place has its name, however lonely; from the last on every place has. */
const [firstZoom, lastZoom] = [2.5, 9] as const;

/**
 * Points for the names of places with agreements. A lower `rank` wins where two names would meet; `fromZoom` is where
 * the place's marker parts from the next one, so that a name stands by its own marker.
 *
 * @param places most agreements first
 */
export function placePoints(places: readonly Place[], locale: Locale): FeatureCollection<Point> {
  const positions = places.map(({ lonLat }) => toWorld(lonLat));
  return {
    type: 'FeatureCollection',
    features: places.map(({ key, name, lonLat }, rank) => ({
      type: 'Feature',
      properties: { key, name: name[locale], rank, fromZoom: zoomApart(rank, positions) },
      geometry: { type: 'Point', coordinates: [...lonLat] },
    })),
  };
}

function zoomApart(own: number, positions: readonly (readonly [number, number])[]): number {
  const [x, y] = positions[own] ?? [0, 0];
  const nearest = positions.reduce(
    (least, [otherX, otherY], other) =>
      other === own ? least : Math.min(least, Math.hypot(otherX - x, otherY - y)),
    1,
  );
  const zoom = Math.log2(apart / (nearest * worldSize));
  return Math.round(Math.max(firstZoom, Math.min(lastZoom, zoom)) * 10) / 10;
}
