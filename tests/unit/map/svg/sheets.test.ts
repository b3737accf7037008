import { describe, expect, it } from 'vitest';
import { flatPen } from '../../../../src/map/svg/pens.ts';
import { emptySheet } from '../../../../src/map/svg/sheet.ts';
import { tileSheet } from '../../../../src/map/svg/tile-sheet.ts';
import { worldSheet } from '../../../../src/map/svg/world-sheet.ts';
import { tilesOf } from '../../../../src/pipeline/basemap/tiles.ts';

const sheet = emptySheet({ z: 0, x: 0, y: 0 });
const box = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];

describe('a tile of the basemap', () => {
  const feature = (geometry: object, properties: object) =>
    ({ type: 'Feature', geometry, properties }) as never;
  const line = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [10, 10],
    ],
  };
  const [tile] = tilesOf(
    {
      countries: [feature({ type: 'Polygon', coordinates: [box] }, { country: 'XA' })],
      borders: [
        feature(line, { country: 'XA', neighbour: 'XB' }),
        feature(line, { country: 'XA', neighbour: 'XC', disputed: true }),
      ],
      coast: [feature(line, { country: 'XA' })],
    },
    { minimumZoom: 0, maximumZoom: 0, extent: 4096 },
  );
  const read = tileSheet(tile?.bytes ?? new Uint8Array(), { z: 0, x: 0, y: 0 });

  it('gives land, coast and borders, the disputed ones apart', () => {
    expect(read.extent).toBe(4096);
    expect(read.lands.map(({ country }) => country)).toEqual(['XA']);
    expect(read.coast.map(({ countries }) => countries)).toEqual([['XA']]);
    expect(read.borders.map(({ countries }) => countries)).toEqual([['XA', 'XB']]);
    expect(read.disputedBorders.map(({ countries }) => countries)).toEqual([['XA', 'XC']]);
  });

  it('has its null island in the middle', () => {
    const [x, y] = read.coast[0]?.points ?? [];
    expect([x, y]).toEqual([2048, 2048]);
  });
});

describe('the coarse world', () => {
  it('ends where Mercator’s does', () => {
    const { lands, extent } = worldSheet({
      type: 'Topology',
      objects: {
        countries: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]], properties: { country: 'AQ' } }],
        },
      },
      arcs: [
        [
          [-180, -90],
          [-180, -60],
          [180, -60],
          [180, -90],
          [-180, -90],
        ],
      ],
    });
    const ring = lands[0]?.rings[0] ?? [];
    expect(Math.max(...ring)).toBeCloseTo(extent, 1);
    expect(Math.min(...ring)).toBe(0);
  });
});

describe('path data', () => {
  it('closes rings and leaves lines open', () => {
    const points = Float64Array.from([0, 0, 10, 0, 10, 10]);
    expect(flatPen(points, sheet, true)).toBe('M0 0l10 0 0 10 z');
    expect(flatPen(points, sheet, false)).not.toContain('z');
  });

  it('leaves out what shrinks to a point', () => {
    expect(flatPen(Float64Array.from([1, 1, 1.2, 1.1]), sheet, false)).toBe('');
  });
});
