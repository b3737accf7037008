import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { drawingSize, type WorldTopology, worldPaths } from '../../../src/prerender/world-paths.ts';

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

function drawn(...rings: number[][][]) {
  const collection = (features: GeoJSON.Feature[]) => ({ type: 'FeatureCollection' as const, features });
  const world = topology({
    countries: collection(
      rings.map((ring) => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    ),
    borders: collection([
      {
        type: 'Feature',
        properties: { disputed: false },
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [0, 0],
              [45, 0],
            ],
          ],
        },
      },
    ]),
    coast: collection([]),
  });
  return worldPaths(world as unknown as WorldTopology);
}

test('draws land and borders in whole, relative steps from the upper left corner of the world', () => {
  const paths = drawn(square(0, -45, 90, 45));
  expect(paths.land).toMatch(/^M\d+ \d+l[-\d ]+z$/);
  expect(paths.borders).toBe(`M${drawingSize / 2} ${drawingSize / 2}l${drawingSize / 8} 0`);
  expect(paths.disputedBorders).toBe('');
});

test('strokes no edge that runs along the antimeridian', () => {
  const paths = drawn(square(170, 10, 180, 20));
  expect(paths.land).toBe('');
  expect(paths.cutLand).toContain('z');
  expect(paths.cutCoast).not.toContain('z');
  const start = /M(\d+) /g;
  const stroked = [...paths.cutCoast.matchAll(start)].length;
  expect(stroked).toBeGreaterThan(0);
});

test('two countries side by side are one land', () => {
  const { land } = drawn(square(0, 0, 10, 10), square(10, 0, 20, 10));
  expect(land.match(/M/g)).toHaveLength(1);
});
