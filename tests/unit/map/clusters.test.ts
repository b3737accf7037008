import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeRadius } from '../../../src/charts/home-star.ts';
import { clusterZoom, createClusterIndex } from '../../../src/map/clusters.ts';
import { fallsApart } from '../../../src/map/falls-apart.ts';
import { toWorld, worldSize } from '../../../src/map/mercator.ts';
import { placeCount, seeded, somePlaces } from '../places.ts';

const radiusOf = (total: number) => Math.sqrt(120 + 14 * total);

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

  it('do not overlap either in a list so long that there is no time for the best solution', () => {
    const random = seeded(11);
    const places = Array.from({ length: 3000 }, (_, position) =>
      placeCount(`p${position}`, -9 + 39 * random(), 36 + 29 * random(), 1 + Math.floor(4 * random())),
    );
    for (const zoom of [3, 5]) {
      const pixels = worldSize * 2 ** zoom;
      const discs = createClusterIndex(places, radiusOf)
        .clustersAt(zoom)
        .map(({ lonLat, total }) => ({ world: toWorld(lonLat), radius: radiusOf(total) }))
        .sort((one, other) => one.world[0] - other.world[0]);
      const covered = discs.filter((one, position) => {
        const eastward = discs.slice(position + 1, position + 200);
        return eastward.some(({ world: [x, y], radius }) => {
          const distance = Math.hypot(x - one.world[0], y - one.world[1]) * pixels;
          return distance < one.radius + radius - 0.01;
        });
      });
      expect(covered).toEqual([]);
    }
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
    expect(createClusterIndex([here, there], radiusOf).clustersAt(0)[0]?.institutions).toBe(1);
  });

  it('say how many double degrees they hold, and each of their networks once', () => {
    const here = { ...placeCount('here', 2, 48, 3), doubleDegrees: 2, networks: ['CLUSTER'] };
    const there = { ...placeCount('there', 2.1, 48, 1), doubleDegrees: 1, networks: ['CLUSTER', 'ORA'] };
    expect(createClusterIndex([here, there], radiusOf).clustersAt(0)[0]).toMatchObject({
      doubleDegrees: 3,
      networks: ['CLUSTER', 'ORA'],
    });
  });
});

describe('home’s star', () => {
  const home = [5.71479, 45.17869] as const;

  it('is covered by no marker, at any zoom, with places all round it and upon it', () => {
    const near = fc
      .array(
        fc.record({
          lon: fc.double({ min: 4, max: 8, noNaN: true }),
          lat: fc.double({ min: 44, max: 46.5, noNaN: true }),
          total: fc.integer({ min: 1, max: 40 }),
        }),
        { minLength: 1, maxLength: 40 },
      )
      .map((records) =>
        records.map(({ lon, lat, total }, position) => placeCount(`p${position}`, lon, lat, total)),
      );
    fc.assert(
      fc.property(near, fc.double({ min: -1, max: 12, noNaN: true }), fc.boolean(), (places, zoom, upon) => {
        const all = upon ? [...places, placeCount('town', ...home, 3)] : places;
        const index = createClusterIndex(all, radiusOf, { home });
        const pixels = worldSize * 2 ** zoom;
        const [homeX, homeY] = toWorld(index.homeAt(zoom) ?? [0, 0]);
        for (const { lonLat, total } of index.clustersAt(zoom)) {
          const [x, y] = toWorld(lonLat);
          const distance = Math.hypot(x - homeX, y - homeY) * pixels;
          expect(distance).toBeGreaterThan(radiusOf(total) + homeRadius - 0.01);
        }
      }),
    );
  });

  it('stands at home when markers of several places can stand aside', () => {
    const index = createClusterIndex(
      [placeCount('chambery', 5.92, 45.57, 3), placeCount('valence', 4.89, 44.93, 3)],
      radiusOf,
      { home },
    );
    expect(index.clustersAt(3)).toHaveLength(1);
    expect(index.homeAt(3)).toEqual(home);
  });

  it('gives way to a partner in the home town, and stands at its rim', () => {
    const index = createClusterIndex([placeCount('town', ...home, 3)], radiusOf, { home });
    const [homeX, homeY] = toWorld(index.homeAt(5) ?? [0, 0]);
    const [x, y] = toWorld(home);
    const distance = Math.hypot(x - homeX, y - homeY) * worldSize * 2 ** 5;
    expect(distance).toBeCloseTo(radiusOf(3) + homeRadius, 1);
    expect(index.clustersAt(5)[0]?.lonLat).toEqual(home);
  });
});

describe('clusters on the globe', () => {
  it('are as far apart at 65° as their size asks there, where Mercator would draw them farther apart', () => {
    const places = [placeCount('one', 20, 65, 1), placeCount('other', 24.5, 65, 1)];
    const mercator = createClusterIndex(places, radiusOf);
    const globe = createClusterIndex(places, radiusOf, { projection: 'globe' });
    // 4.5° of longitude are 26 px in Mercator at zoom 2, and 11 px on a globe of that zoom at the equator.
    expect(mercator.clustersAt(2.1)).toHaveLength(2);
    expect(globe.clustersAt(2.1)).toHaveLength(1);
    expect(globe.clustersAt(4)).toHaveLength(2);
  });

  it('keep their zoom as the globe turns to another latitude', () => {
    // The same globe: its radius is 512 · 2^zoom / (2 π cos φ).
    const turned = { center: [0, 60] as const, zoom: 2 + Math.log2(Math.cos(Math.PI / 3)) };
    expect(clusterZoom(turned, 'globe')).toBeCloseTo(clusterZoom({ center: [0, 0], zoom: 2 }, 'globe'), 9);
    expect(clusterZoom(turned, 'mercator')).toBe(turned.zoom);
  });
});

describe('a cluster', () => {
  const near = [placeCount('campus', 5.77, 45.19, 3), placeCount('town', 5.7701, 45.1901, 2)];

  it('falls apart when a nearer zoom shows some of its places by themselves', () => {
    const index = createClusterIndex([...near, placeCount('away', 6.5, 45.2, 1)], radiusOf);
    const [cluster] = index.clustersAt(2);
    expect(cluster?.members).toHaveLength(3);
    expect(cluster && fallsApart(cluster, index.clustersAt(11))).toBe(true);
  });

  it('does not when its places are at one spot, or too near for any zoom', () => {
    const index = createClusterIndex(near, radiusOf);
    const [cluster] = index.clustersAt(2);
    expect(cluster && fallsApart(cluster, index.clustersAt(11))).toBe(false);
  });
});
