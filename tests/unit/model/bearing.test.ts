import { geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/model/atlas.ts';
import { compassPointOf, initialBearing } from '../../../src/model/bearing.ts';

const grenoble: LonLat = [5.71479, 45.17869];

describe('the direction in which the shortest way sets out', () => {
  test('is that of pairs known from elsewhere', () => {
    // Baghdad to Osaka (Veness, Movable Type Scripts); Los Angeles to New York (Williams, Aviation Formulary).
    expect(initialBearing([45, 35], [135, 35])).toBeCloseTo(60.162, 2);
    expect(initialBearing([-118.4, 33.95], [-73.7833, 40.6333])).toBeCloseTo(65.892, 1);
  });

  test('follows meridians and the equator', () => {
    expect(initialBearing([10, 20], [10, 50])).toBe(0);
    expect(initialBearing([10, 50], [10, 20])).toBe(180);
    expect(initialBearing([10, 0], [60, 0])).toBe(90);
    expect(initialBearing([60, 0], [10, 0])).toBe(270);
  });

  test('does not go round the world at the antimeridian', () => {
    expect(initialBearing([179, 0], [-179, 0])).toBeCloseTo(90, 9);
    expect(initialBearing([-179, 0], [179, 0])).toBeCloseTo(270, 9);
    expect(initialBearing([170, -40], [-170, -40])).toBeCloseTo(
      initialBearing([-10, -40], [10, -40]) ?? Number.NaN,
      9,
    );
  });

  test('is over the pole where that is shorter', () => {
    expect(initialBearing([0, 60], [180, 60])).toBeCloseTo(0, 9);
    expect(initialBearing([0, -60], [180, -60])).toBeCloseTo(180, 9);
  });

  test('is south from the north pole, north from the south pole, and to them', () => {
    expect(initialBearing([0, 90], [77, 12])).toBe(180);
    expect(initialBearing([123, -90], [77, 12])).toBe(0);
    expect(initialBearing(grenoble, [77, 90])).toBeCloseTo(0, 9);
    expect(initialBearing(grenoble, [-12, -90])).toBeCloseTo(180, 9);
  });

  test('is none to the same point, nor to the antipode', () => {
    expect(initialBearing(grenoble, grenoble)).toBeNull();
    expect(initialBearing([180, 10], [-180, 10])).toBeNull();
    expect(initialBearing([0, 90], [50, 90])).toBeNull();
    expect(initialBearing(grenoble, [grenoble[0] - 180, -grenoble[1]])).toBeNull();
    expect(initialBearing([0, 90], [33, -90])).toBeNull();
  });

  test('leads to points of the way that d3-geo draws, wherever it leads', () => {
    const lonLat = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -89, max: 89, noNaN: true }),
    );
    fc.assert(
      fc.property(lonLat, lonLat, (from, to) => {
        const bearing = initialBearing(from, to);
        const half = geoInterpolate([...from], [...to])(0.5) as [number, number];
        const towardsHalf = initialBearing(from, half);
        if (bearing === null || towardsHalf === null) return;
        expect(bearing).toBeGreaterThanOrEqual(0);
        expect(bearing).toBeLessThan(360);
        const apart = Math.abs(((bearing - towardsHalf + 540) % 360) - 180);
        const nearlyNothing = Math.hypot(from[0] - to[0], from[1] - to[1]) < 0.01;
        const nearlyAntipodes =
          Math.abs(from[1] + to[1]) < 0.01 && Math.abs(Math.abs(from[0] - to[0]) - 180) < 0.01;
        if (!nearlyNothing && !nearlyAntipodes) expect(apart).toBeLessThan(0.01);
      }),
    );
  });
});

describe('a point of the compass', () => {
  test('is the nearest of eight, and north again at the end', () => {
    expect([0, 22, 23, 47, 90, 112.6, 180, 225, 269, 315, 337, 338, 359.9].map(compassPointOf)).toEqual([
      'north',
      'north',
      'northEast',
      'northEast',
      'east',
      'southEast',
      'south',
      'southWest',
      'west',
      'northWest',
      'northWest',
      'north',
      'north',
    ]);
  });
});
