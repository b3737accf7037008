import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/model/atlas.ts';
import {
  distanceBetween,
  home,
  isLimited,
  limitsFor,
  nearKey,
  nearPoint,
  placesBeyond,
  pointName,
  pointOf,
  withoutLimit,
} from '../../../src/model/near.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const halfWay = Math.PI * 6371.0088;

/** The angle between two unit vectors, told from cross and dot product: no haversine in it. */
function byVectors(from: LonLat, to: LonLat): number {
  const [one, other] = [from, to].map(([lon, lat]) => {
    const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const;
  }) as [readonly [number, number, number], readonly [number, number, number]];
  const cross = [
    one[1] * other[2] - one[2] * other[1],
    one[2] * other[0] - one[0] * other[2],
    one[0] * other[1] - one[1] * other[0],
  ];
  const dot = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
  return 6371.0088 * Math.atan2(Math.hypot(...cross), dot);
}

describe('a distance', () => {
  test('is what another formula gives, anywhere', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (from, to) => {
        // Near the antipode the haversine loses digits: a metre or so.
        expect(Math.abs(distanceBetween(from, to) - byVectors(from, to))).toBeLessThan(0.05);
      }),
    );
  });

  test('is the same there and back, and never longer by a detour', () => {
    fc.assert(
      fc.property(lonLat, lonLat, lonLat, (one, other, detour) => {
        const straight = distanceBetween(one, other);
        expect(distanceBetween(other, one)).toBeCloseTo(straight, 6);
        expect(straight).toBeLessThanOrEqual(
          distanceBetween(one, detour) + distanceBetween(detour, other) + 0.05,
        );
      }),
    );
  });

  test('crosses the antimeridian by the short way', () => {
    expect(distanceBetween([179.5, 0], [-179.5, 0])).toBeCloseTo(halfWay / 180, 3);
    expect(distanceBetween([180, 60], [-180, 60])).toBeCloseTo(0, 6);
  });

  test('goes over a pole, at which every longitude is one point', () => {
    expect(distanceBetween([10, 80], [-170, 80])).toBeCloseTo((halfWay / 180) * 20, 6);
    expect(distanceBetween([0, 90], [137, 90])).toBeCloseTo(0, 6);
    expect(distanceBetween([42, 90], [-7, -90])).toBeCloseTo(halfWay, 6);
  });

  test('is half the way round the Earth to the other side', () => {
    expect(distanceBetween([5.7, 45.2], [-174.3, -45.2])).toBeCloseTo(halfWay, 1);
  });

  test('is within 0.6 % of that over the ellipsoid', async () => {
    const { atlas } = await buildAtlas('data');
    // From Grenoble, over WGS 84, in km: by Vincenty's inverse formula (1975), computed apart from this project.
    const overEllipsoid = { 'it/milan': 274.25, 'jp/tokyo': 9927.28, 'za/stellenbosch': 8861.31 };
    for (const [key, kilometres] of Object.entries(overEllipsoid)) {
      const own = distanceBetween(atlas.config.home.lonLat, pointOf(nearPoint(key, null), atlas));
      expect([key, Math.abs(own / kilometres - 1) < 0.006]).toEqual([key, true]);
    }
  });
});

describe('a point from which distances are told', () => {
  test('is home unless the reader names a place that is known', () => {
    const { config } = fixtureAtlas;
    for (const near of [null, { from: home, kilometres: 5 }, { from: 'xx/nowhere', kilometres: null }]) {
      expect(pointOf(near, fixtureAtlas)).toEqual(config.home.lonLat);
      expect(pointName(near, fixtureAtlas, 'fr')).toBe('Grenoble');
    }
    const barcelona = { from: 'es/barcelona', kilometres: null };
    expect(pointOf(barcelona, fixtureAtlas)).toEqual([2.15899, 41.38879]);
    expect(pointName(barcelona, fixtureAtlas, 'fr')).toBe('Barcelone');
    expect(pointName(barcelona, fixtureAtlas, 'en')).toBe('Barcelona');
  });

  test('is no word of the reader’s where it is home, however far', () => {
    expect(nearPoint(home, null)).toBeNull();
    expect(nearPoint(home, 500)).toEqual({ from: home, kilometres: 500 });
    expect(nearPoint('es/barcelona', null)).toEqual({ from: 'es/barcelona', kilometres: null });
  });

  test('stays when its limit goes', () => {
    expect(withoutLimit({ from: 'es/barcelona', kilometres: 500 })).toEqual(nearPoint('es/barcelona', null));
    expect(withoutLimit({ from: home, kilometres: 500 })).toBeNull();
    expect(withoutLimit(null)).toBeNull();
  });
});

describe('a limit', () => {
  test('puts aside what lies beyond it, and nothing else', () => {
    const beyond = placesBeyond({ from: 'es/barcelona', kilometres: 1200 }, fixtureAtlas);
    // Cologne, Hong Kong, Barcelona, Chicago.
    expect([...(beyond ?? [])]).toEqual([0, 1, 0, 1]);
    expect(placesBeyond({ from: 'es/barcelona', kilometres: null }, fixtureAtlas)).toBeNull();
    expect(placesBeyond(null, fixtureAtlas)).toBeNull();
  });

  test('is told from none', () => {
    expect(isLimited(null)).toBe(false);
    expect(isLimited({ from: 'es/barcelona', kilometres: null })).toBe(false);
    expect(isLimited({ from: home, kilometres: 100 })).toBe(true);
  });

  test('that a link asks for can be chosen among the usual ones, once', () => {
    expect(limitsFor(null)).toContain(500);
    expect(limitsFor({ from: home, kilometres: 500 })).toEqual(limitsFor(null));
    const withOwn = limitsFor({ from: home, kilometres: 321 });
    expect(withOwn).toEqual([...limitsFor(null), 321].sort((one, other) => one - other));
  });

  test('makes another key', () => {
    expect(nearKey(null)).toBe('');
    expect(nearKey({ from: 'it/milan', kilometres: null })).toBe('it/milan');
    expect(nearKey({ from: 'it/milan', kilometres: 500 })).toBe('it/milan,500');
  });
});
