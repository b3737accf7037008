import type { MultiLineString, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { toWorld } from '../map/mercator.ts';

/** Width and height of the drawing: whole numbers on it are fine enough for a wall (half a pixel at zoom 3). */
export const drawingSize = 8192;

/** SVG path data on a square of {@link drawingSize}, the Web Mercator world. */
export interface WorldPaths {
  /** Land whose outline is coast all round: to be filled and stroked. */
  readonly land: string;
  /** Land that was cut at the antimeridian or the pole: to be filled only. */
  readonly cutLand: string;
  /** The coasts of the cut land. */
  readonly cutCoast: string;
  readonly borders: string;
  readonly disputedBorders: string;
  readonly graticule: string;
}

/** The basemap's `world-110m.json`. */
export type WorldTopology = Topology<{
  readonly countries: GeometryCollection;
  readonly borders: GeometryCollection<{ readonly disputed: boolean }>;
  readonly coast: GeometryCollection;
}>;

/** Draws the world. Coordinates are relative and whole: that is what makes the page small. */
export function worldPaths(topology: WorldTopology): WorldPaths {
  const countries = topology.objects.countries.geometries as (Polygon | MultiPolygon)[];
  const rings = merge(topology, countries).coordinates.flat();
  const whole = rings.filter((ring) => !ring.some((point, index) => isCut(point, ring[index + 1])));
  const cut = rings.filter((ring) => !whole.includes(ring));
  const borders = feature(topology, topology.objects.borders).features;
  const linesOf = (disputed: boolean) =>
    borders
      .filter(({ properties }) => properties.disputed === disputed)
      .flatMap(({ geometry }) => (geometry as MultiLineString).coordinates);
  return {
    land: whole.map((ring) => path(ring, true)).join(''),
    cutLand: cut.map((ring) => path(ring, true)).join(''),
    cutCoast: cut
      .flatMap(coastsOf)
      .map((line) => path(line, false))
      .join(''),
    borders: linesOf(false)
      .map((line) => path(line, false))
      .join(''),
    disputedBorders: linesOf(true)
      .map((line) => path(line, false))
      .join(''),
    graticule: graticule(),
  };
}

/** Whether an edge is a cut and no coast: it runs along the antimeridian, or beyond the southernmost coast. */
function isCut([x = 0, y = 0]: Position, next: Position | undefined): boolean {
  if (!next) return false;
  const [nextX = 0, nextY = 0] = next;
  return (Math.abs(x) > 179.95 && Math.abs(nextX) > 179.95) || y < -86 || nextY < -86;
}

function coastsOf(ring: readonly Position[]): Position[][] {
  const lines: Position[][] = [[]];
  ring.forEach((point, index) => {
    lines.at(-1)?.push(point);
    if (isCut(point, ring[index + 1])) lines.push([]);
  });
  return lines.filter((line) => line.length > 1);
}

function toDrawing([lon = 0, lat = 0]: Position): [number, number] {
  const [x, y] = toWorld([lon, lat]);
  return [Math.round(x * drawingSize), Math.round(y * drawingSize)];
}

/** Relative path data; empty for what shrinks to a point. */
function path(line: readonly Position[], closed: boolean): string {
  const points = line
    .map(toDrawing)
    .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  if (closed) points.pop();
  if (points.length < (closed ? 3 : 2)) return '';
  const steps = points.map(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return pair(x - beforeX, y - beforeY);
  });
  const [start = '', ...rest] = steps;
  return `M${start}l${rest.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** Every ten degrees; meridians end at 80°, so that they do not crowd at the poles. */
function graticule(): string {
  const degrees = (from: number, to: number) =>
    Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + index * 10);
  const [, top] = toDrawing([0, 80]);
  const [, bottom] = toDrawing([0, -80]);
  const meridians = degrees(-180, 170).map((lon) => `M${toDrawing([lon, 0])[0]} ${top}V${bottom}`);
  const parallels = degrees(-80, 80).map((lat) => `M0 ${toDrawing([0, lat])[1]}H${drawingSize}`);
  return [...meridians, ...parallels].join('');
}
