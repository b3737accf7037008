import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClusterIndex } from '../../../src/map/clusters.ts';
import { toWorld, worldSize } from '../../../src/map/mercator.ts';
import { countByCategory, type PlaceAggregate } from '../../../src/model/aggregate.ts';

const radiusOf = (total: number) => Math.sqrt(120 + 14 * total);

function placeCount(key: string, lon: number, lat: number, total: number): PlaceAggregate {
  return {
    place: { key, geonamesId: null, country: 'FR', lonLat: [lon, lat], name: { fr: key, en: key } },
    counts: { ...countByCategory([]), erasmus: total },
    total,
    institutions: [key],
    doubleDegrees: 0,
    networks: [],
  };
}

const somePlaces = fc
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

describe('clusters', () => {
  it('lose no agreement and count none twice, at any zoom', () => {
    fc.assert(
      fc.property(somePlaces, fc.double({ min: -2, max: 12, noNaN: true }), (places, zoom) => {
        const clusters = createClusterIndex(places, radiusOf).clustersAt(zoom);
        const keys = clusters.flatMap(({ members }) => members.map(({ place }) => place.key));
        expect(keys.toSorted()).toEqual(places.map(({ place }) => place.key).toSorted());
        const total = clusters.reduce((sum, cluster) => sum + cluster.total, 0);
        expect(total).toBe(places.reduce((sum, place) => sum + place.total, 0));
      }),
    );
  });

  it('never overlap at the size in which they are drawn', () => {
    fc.assert(
      fc.property(somePlaces, fc.double({ min: -2, max: 12, noNaN: true }), (places, zoom) => {
        const pixels = worldSize * 2 ** zoom;
        const discs = createClusterIndex(places, radiusOf)
          .clustersAt(zoom)
          .map(({ lonLat, total }) => {
            const [x, y] = toWorld(lonLat);
            return { x: x * pixels, y: y * pixels, radius: radiusOf(total) };
          });
        discs.forEach((one, position) => {
          for (const other of discs.slice(position + 1)) {
            const distance = Math.hypot(one.x - other.x, one.y - other.y);
            expect(distance).toBeGreaterThan(one.radius + other.radius - 0.01);
          }
        });
      }),
    );
  });

  it('keep the key of their largest place, so that a marker can be followed through a zoom', () => {
    const index = createClusterIndex(
      [placeCount('grand', 2, 48, 9), placeCount('petit', 2.2, 48.1, 2), placeCount('far', 100, 10, 1)],
      radiusOf,
    );
    expect(index.clustersAt(1).map(({ key }) => key)).toEqual(['grand', 'far']);
    expect(index.clustersAt(10).map(({ key }) => key)).toEqual(['grand', 'petit', 'far']);
  });

  it('stand on the place itself when there is only one', () => {
    const [cluster] = createClusterIndex([placeCount('one', 2.17, 41.38, 9)], radiusOf).clustersAt(3);
    expect(cluster?.lonLat).toEqual([2.17, 41.38]);
  });

  it('count an institution once that is in two of their places', () => {
    const here = { ...placeCount('here', 12.5, 55.7, 2), institutions: ['dk/dtu'] };
    const there = { ...placeCount('there', 12.6, 55.7, 1), institutions: ['dk/dtu'] };
    expect(createClusterIndex([here, there], radiusOf).clustersAt(0)[0]?.institutions).toEqual(['dk/dtu']);
  });
});
