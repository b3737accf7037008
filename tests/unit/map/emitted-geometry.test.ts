import { beforeAll, describe, expect, it } from 'vitest';
import { arcLines } from '../../../src/map/gl/style/arc-lines.ts';
import type { Arc } from '../../../src/map/hand.ts';
import { maximumLatitude } from '../../../src/map/mercator.ts';
import { gunzip, readPack } from '../../../src/map/pack.ts';
import { arcPoints, arcSheet } from '../../../src/map/svg/arcs.ts';
import { graticuleLines, graticuleSheet } from '../../../src/map/svg/graticule.ts';
import type { Points, Sheet } from '../../../src/map/svg/sheet.ts';
import { vectorsOf } from '../../../src/map/svg/sphere.ts';
import { tileSheet } from '../../../src/map/svg/tile-sheet.ts';
import { worldSheet } from '../../../src/map/svg/world-sheet.ts';
import { cachedBasemap } from '../../../src/pipeline/basemap/cache.ts';

/** What both hands draw: MapLibre these tiles as they are, the SVG map the same and the coarse world. */
const sheets: Sheet[] = [];
let world: Sheet;

beforeAll(async () => {
  const { files } = cachedBasemap(process.cwd());
  for (const [name, bytes] of files) {
    if (!name.endsWith('.tiles')) continue;
    const pack = readPack(await gunzip(new Blob([new Uint8Array(bytes)]).stream()));
    for (const [key, tile] of pack) {
      const [z = 0, x = 0, y = 0] = key.split('/').map(Number);
      sheets.push(tileSheet(tile, { z, x, y }));
    }
  }
  world = worldSheet(JSON.parse(new TextDecoder().decode(files.get('world-110m.json'))));
  sheets.push(world);
});

type Spot = readonly [x: number, y: number];
interface Edge {
  readonly from: Spot;
  readonly to: Spot;
}

/** Edges of a line in widths of the world, from 180° W and from Mercator's northern end. */
function edgesOf(points: Points, { z, x, y, extent }: Sheet): Edge[] {
  const spot = (index: number): Spot => [
    (x + (points[index] ?? 0) / extent) / 2 ** z,
    (y + (points[index + 1] ?? 0) / extent) / 2 ** z,
  ];
  return Array.from({ length: Math.max(0, points.length / 2 - 1) }, (_, index) => ({
    from: spot(2 * index),
    to: spot(2 * index + 2),
  }));
}

const strokesOf = ({ coast, borders, disputedBorders, rivers }: Sheet): readonly Points[] => [
  ...[...coast, ...borders, ...disputedBorders].map(({ points }) => points),
  ...rivers,
];
const isWide = ({ from, to }: Edge) => Math.abs(from[0] - to[0]) > 0.5;
const isAlongEnd = ({ from, to }: Edge, end: 0 | 1) =>
  [from, to].every(([, y]) => (end === 0 ? y < 1e-9 : y > 1 - 1e-9));
/** The southernmost coast of all, that of the Ross Ice Shelf, lies beyond Mercator's end, and is drawn on it. */
const isRossIceShelf = ({ from, to }: Edge) =>
  [from, to].every(([x]) => x * 360 - 180 > -165 && x * 360 - 180 < -143);
/** Along the antimeridian for more than a pixel where the tile is seen: Fiji's coast crosses it twice in a short way. */
const isAlongAntimeridian = ({ from, to }: Edge, { z }: Sheet) =>
  [0, 1].some((side) => [from, to].every(([x]) => Math.abs(x - side) < 1e-5)) &&
  Math.abs(from[1] - to[1]) > 1 / (512 * 2 ** z);
const strokedEdges = () =>
  sheets.flatMap((sheet) =>
    strokesOf(sheet).flatMap((points) => edgesOf(points, sheet).map((edge) => ({ edge, sheet }))),
  );

describe('what is drawn of the basemap, at all scales', () => {
  it('has all zooms and every layer', () => {
    expect(new Set(sheets.map(({ z }) => z))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(strokedEdges().length).toBeGreaterThan(500_000);
  });

  it('draws no line once round the world, none along the antimeridian, and none at a pole', () => {
    const wrong = strokedEdges().filter(
      ({ edge, sheet }) =>
        isWide(edge) ||
        isAlongAntimeridian(edge, sheet) ||
        isAlongEnd(edge, 0) ||
        (isAlongEnd(edge, 1) && !isRossIceShelf(edge)),
    );
    expect(wrong.map(({ edge }) => edge)).toEqual([]);
  });

  it('fills no land and no lake with an edge longer than 180° but along Mercator’s end', () => {
    const wrong = sheets.flatMap((sheet) =>
      [...sheet.lands.flatMap(({ rings }) => rings), ...sheet.lakes].flatMap((ring) =>
        edgesOf(ring, sheet).filter((edge) => isWide(edge) && !isAlongEnd(edge, 1)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('on the globe fills Antarctica to the pole, to which no line leads', () => {
    const end = Math.sin((-maximumLatitude * Math.PI) / 180);
    const southOf = (points: Points, sheet: Sheet, closed: boolean) =>
      vectorsOf(points, sheet, closed).reduce(
        (least, value, index) => (index % 3 === 2 ? Math.min(least, value) : least),
        1,
      );
    for (const sheet of sheets) {
      for (const line of strokesOf(sheet)) expect(southOf(line, sheet, false)).toBeGreaterThan(end - 1e-6);
    }
    const polar = [world, ...sheets.filter(({ z, y }) => z > 0 && y === 2 ** z - 1)];
    for (const sheet of polar) {
      const antarctica = sheet.lands.filter(({ country }) => country === 'AQ');
      const depths = antarctica.flatMap(({ rings }) => rings.map((ring) => southOf(ring, sheet, true)));
      expect(Math.min(...depths)).toBe(-1);
    }
  });

  it('writes each city once at each zoom, in the tile where it lies', () => {
    for (const z of [3, 4, 5]) {
      const tiles = sheets.filter((sheet) => sheet.z === z && sheet !== world);
      const ids = tiles.flatMap(({ cities }) => cities.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(1000);
      expect(new Set(ids).size).toBe(ids.length);
      const outside = tiles.flatMap(({ cities, extent }) =>
        cities.filter(({ x, y }) => Math.min(x, y) < 0 || Math.max(x, y) > extent),
      );
      expect(outside).toEqual([]);
    }
  });
});

describe('what is drawn over the basemap', () => {
  const home = [5.71479, 45.17869] as const;
  const arcs = [
    [174.76, -36.85],
    [-175.2, -21.1],
    [-123.1, 49.25],
    [139.69, 35.69],
    [-149.57, -17.53],
  ].map(([lon = 0, lat = 0]): Arc => ({ key: `${lon}`, from: home, to: [lon, lat], width: 1 }));
  const acrossThePacific: Arc = { key: 'pacific', from: [139.69, 35.69], to: [-123.1, 49.25], width: 1 };

  it('has the same arcs in both hands, without an edge round the world', () => {
    const all = [...arcs, acrossThePacific];
    arcLines(all).features.forEach(({ geometry }, index) => {
      const longitudes = geometry.coordinates.map(([lon = 0]) => lon);
      const steps = longitudes.slice(1).map((lon, at) => Math.abs(lon - (longitudes[at] ?? 0)));
      expect(Math.max(...steps)).toBeLessThanOrEqual(180);
      const svg = arcPoints(all[index] as Arc);
      expect([...svg].filter((_, at) => at % 2 === 0).map((x) => (x / arcSheet.extent) * 360 - 180)).toEqual(
        longitudes.map((lon) => expect.closeTo(lon, 6)),
      );
    });
  });

  it('has a graticule of short edges in the SVG map, too', () => {
    const edges = graticuleLines.flatMap((line) => edgesOf(line, graticuleSheet));
    expect(edges.length).toBeGreaterThan(500);
    expect(edges.filter(({ from, to }) => Math.abs(from[0] - to[0]) > 11 / 360)).toEqual([]);
  });
});
