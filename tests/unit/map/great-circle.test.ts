import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greatCircle } from '../../../src/map/great-circle.ts';
import type { LonLat } from '../../../src/model/atlas.ts';

const grenoble: LonLat = [5.71479, 45.17869];

describe('the way along a great circle', () => {
  test('goes over the far north from Grenoble to Vancouver', () => {
    const way = greatCircle(grenoble, [-123.1, 49.25]);
    expect(Math.max(...way.map(([, lat]) => lat))).toBeGreaterThan(68);
    expect(way[0]).toEqual(grenoble);
    expect(way.at(-1)).toEqual([-123.1, 49.25]);
  });

  test('goes on beyond 180° where the way crosses the antimeridian', () => {
    const way = greatCircle([140, 35], [-120, 37]);
    expect(way.at(-1)).toEqual([240, 37]);
  });

  test('is the one that d3-geo finds, in pieces of 2.5° at most', () => {
    const tokyo: LonLat = [139.69, 35.69];
    const way = greatCircle(grenoble, tokyo);
    const found = geoInterpolate([...grenoble], [...tokyo]);
    way.forEach((point, index) => {
      expect(geoDistance([...point], found(index / (way.length - 1)))).toBeLessThan(1e-9);
      const next = way[index + 1] ?? point;
      expect(geoDistance([...point], [...next])).toBeLessThanOrEqual((2.5 * Math.PI) / 180 + 1e-9);
    });
  });

  test('from a place to itself is no way', () => {
    expect(greatCircle(grenoble, grenoble)).toEqual([grenoble, grenoble]);
  });

  test('has no edge longer than 180° of longitude, and ends at the place or a copy of it', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        const way = greatCircle(from, to);
        way.slice(1).forEach(([lon], index) => {
          expect(Math.abs(lon - (way[index]?.[0] ?? 0))).toBeLessThanOrEqual(180);
        });
        const turns = ((way.at(-1)?.[0] ?? 0) - to[0]) / 360;
        expect(turns).toBeCloseTo(Math.round(turns), 9);
      }),
    );
  });
});
