import fc from 'fast-check';
import { countByCategory, type PlaceAggregate } from '../../src/model/aggregate.ts';

/** A place with one institution and so many agreements. */
export function placeCount(key: string, lon: number, lat: number, total: number): PlaceAggregate {
  return {
    place: { key, geonamesId: null, country: 'FR', lonLat: [lon, lat], name: { fr: key, en: key } },
    counts: { ...countByCategory([]), erasmus: total },
    total,
    institutions: [key],
    doubleDegrees: 0,
    networks: [],
  };
}

/** Numbers from 0 to 1 that look like chance, the same in each run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Any list of up to 120 places. */
export const somePlaces = fc
  .array(
    fc.record({
      lon: fc.double({ min: -179, max: 179, noNaN: true }),
      lat: fc.double({ min: -60, max: 70, noNaN: true }),
      total: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((records) =>
    records.map(({ lon, lat, total }, position) => placeCount(`p${position}`, lon, lat, total)),
  );
