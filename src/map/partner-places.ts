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
  const zooms = zoomsApart(places);
  return {
    type: 'FeatureCollection',
    features: places.map(({ key, name, lonLat }, rank) => ({
      type: 'Feature',
      properties: { key, name: name[locale], rank, fromZoom: zooms[rank] },
      geometry: { type: 'Point', coordinates: [...lonLat] },
    })),
  };
}

/** Both hands ask at each change of theme, language or view: the answer follows from the list alone. */
const known = new WeakMap<readonly Place[], readonly number[]>();

function zoomsApart(places: readonly Place[]): readonly number[] {
  const before = known.get(places);
  if (before) return before;
  const zooms = nearestDistances(places.map(({ lonLat }) => toWorld(lonLat))).map((nearest) => {
    const zoom = Math.log2(apart / (nearest * worldSize));
    return Math.round(Math.max(firstZoom, Math.min(lastZoom, zoom)) * 10) / 10;
  });
  known.set(places, zooms);
  return zooms;
}

/**
 * How far the nearest other point is from each, at most 1. Goes through them from west to east, so that each is asked
 * only about those within that distance: a long list must not wait for all pairs.
 */
function nearestDistances(points: readonly (readonly [x: number, y: number])[]): number[] {
  const nearest = points.map(() => 1);
  const eastward = points.map(([x, y], index) => ({ x, y, index })).sort((one, other) => one.x - other.x);
  eastward.forEach((one, position) => {
    for (const step of [-1, 1]) {
      for (let next = position + step; ; next += step) {
        const other = eastward[next];
        const least = nearest[one.index] ?? 1;
        if (!other || Math.abs(other.x - one.x) >= least) break;
        nearest[one.index] = Math.min(least, Math.hypot(other.x - one.x, other.y - one.y));
      }
    }
  });
  return nearest;
}
