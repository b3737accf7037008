import { createClusterIndex } from '../../src/map/clusters.ts';
import { countByCategory, type PlaceAggregate } from '../../src/model/aggregate.ts';
import type { LonLat } from '../../src/model/atlas.ts';

const radiusOf = (total: number) => Math.sqrt(120 + 14 * total);

/** Median time of building the index, and of the clusters of an opening view, for lists of three lengths. */
export function clustering(): Record<string, number>[] {
  return [200, 5_000, 50_000].map((places) => {
    const input = somePlaces(places);
    const build = median(() => createClusterIndex(input, radiusOf));
    const view = median(() => createClusterIndex(input, radiusOf).clustersAt(1.2)) - build;
    return { places, build, view: Math.max(0, view) };
  });
}

/** Places strewn by a fixed rule, dense in Europe as in real lists. */
function somePlaces(count: number): PlaceAggregate[] {
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, position) => {
    const inEurope = random() < 0.6;
    const lonLat: LonLat = inEurope
      ? [-9 + 39 * random(), 36 + 29 * random()]
      : [-120 + 270 * random(), -42 + 100 * random()];
    const total = 1 + Math.floor(4 * random());
    const key = `place-${position}`;
    return {
      place: { key, geonamesId: null, country: 'FR', lonLat, name: { fr: key, en: key } },
      counts: { ...countByCategory([]), erasmus: total },
      total,
      institutions: [key],
      doubleDegrees: 0,
      networks: [],
    };
  });
}

function median(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return Math.round((times[2] ?? 0) * 10) / 10;
}
