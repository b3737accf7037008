import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/**
 * Makes geometry fit a flat world of longitudes -180 … 180: rings and lines that cross the antimeridian are cut there,
 * rings round a pole are led along it. Natural Earth's edges are straight in longitude and latitude, and so are the
 * cuts. All coordinates are [longitude, latitude] in decimal degrees.
 */

/** An edge with both ends this near to ±180° runs along the antimeridian: Natural Earth's data are quantised to 0.0036°. */
const tolerance = 0.004;
/** Below this latitude only artificial edges run: the Ross Ice Shelf, the southernmost coast, ends at 85.7° S. */
const artificialLatitude = -89;

/** Longitudes made continuous: each edge takes the shorter way round, so values may leave -180 … 180. */
function unwrap(positions: readonly Position[]): [number, number][] {
  let turns = 0;
  let before = positions[0]?.[0] ?? 0;
  return positions.map(([lon = 0, lat = 0]) => {
    if (lon - before > 180) turns -= 360;
    else if (lon - before < -180) turns += 360;
    before = lon;
    return [lon + turns, lat];
  });
}

function crossing([x0, y0]: readonly number[], [x1, y1]: readonly number[], x: number): [number, number] {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [x0, y0, x1, y1];
  return [x, ay + ((by - ay) * (x - ax)) / (bx - ax)];
}

/** Sutherland-Hodgman against one meridian; keeps what is on the side of `sign` (+1: east of it). */
function clipRing(ring: readonly [number, number][], meridian: number, sign: 1 | -1): [number, number][] {
  const kept: [number, number][] = [];
  const inside = (point: readonly [number, number]) => sign * (point[0] - meridian) >= 0;
  ring.forEach((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    if (inside(point)) kept.push(point);
    if (inside(point) !== inside(next)) kept.push(crossing(point, next, meridian));
  });
  return kept;
}

/** A closed chain whose longitude has gone once round the world encloses a pole: lead it along that pole's latitude. */
function closeAtPole(chain: readonly [number, number][]): [number, number][] {
  const first = chain.findIndex(([lon], index) => {
    const next = chain[index + 1];
    return next !== undefined && Math.floor((lon + 180) / 360) !== Math.floor((next[0] + 180) / 360);
  });
  const [from, to] = [chain[first], chain[first + 1]];
  if (!from || !to) throw new Error('a ring round a pole must cross the antimeridian');
  const meridian = 360 * Math.max(Math.floor((from[0] + 180) / 360), Math.floor((to[0] + 180) / 360)) - 180;
  const start = crossing(from, to, meridian);
  const turn = (chain.at(-1)?.[0] ?? 0) - (chain[0]?.[0] ?? 0);
  const pole = start[1] < 0 ? -90 : 90;
  const round = [
    start,
    ...chain.slice(first + 1),
    ...chain.slice(1, first + 1).map(([lon, lat]): [number, number] => [lon + turn, lat]),
    [start[0] + turn, start[1]] as [number, number],
  ];
  // Halfway stops keep the edge along the pole shorter than 180°.
  const way = [1, 2 / 3, 1 / 3, 0].map((part): [number, number] => [start[0] + turn * part, pole]);
  return [...round, ...way];
}

function cutRing(ring: readonly Position[]): Position[][] {
  const chain = unwrap(ring);
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return [];
  const roundPole = Math.abs(first[0] - last[0]) > 180;
  if (!roundPole && chain.every(([lon]) => Math.abs(lon) <= 180)) return [ring.slice()];
  const open = roundPole ? closeAtPole(chain) : chain.slice(0, -1);
  return [-360, 0, 360].flatMap((shift) => {
    const moved = open.map(([lon, lat]): [number, number] => [lon + shift, lat]);
    const piece = clipRing(clipRing(moved, -180, 1), 180, -1);
    const wide = piece.some(([lon]) => Math.abs(Math.abs(lon) - 180) > tolerance);
    return piece.length > 2 && wide && piece[0] ? [[...piece, piece[0]]] : [];
  });
}

/** Whether a point lies in a flat ring, by counting crossings of the ray eastward. */
export function inRing([x = 0, y = 0]: readonly number[], ring: readonly Position[]): boolean {
  let within = false;
  ring.forEach(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
}

/** A (multi)polygon cut at the antimeridian; a hole goes with the piece that holds its first point. */
export function cutPolygons(polygons: readonly Position[][][]): MultiPolygon {
  const coordinates = polygons.flatMap((rings) => {
    // Of Antarctica at 1:50m Natural Earth keeps a tiny ring at the pole as the exterior, and the coast as its hole.
    const real = rings.filter((ring) => ring.some(([, lat = 0]) => lat > artificialLatitude));
    const [exterior, ...interiors] = real;
    if (!exterior) return [];
    const pieces = cutRing(exterior).map((ring) => [ring]);
    for (const hole of interiors.flatMap(cutRing)) {
      const [corner] = hole;
      const home =
        pieces.length === 1 ? pieces[0] : pieces.find(([ring]) => corner && ring && inRing(corner, ring));
      home?.push(hole);
    }
    return pieces;
  });
  return { type: 'MultiPolygon', coordinates };
}

function isArtificial([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  const alongAntimeridian = Math.abs(ax) > 180 - tolerance && Math.abs(bx) > 180 - tolerance;
  return alongAntimeridian || ay < artificialLatitude || by < artificialLatitude;
}

/** Lines cut at the antimeridian, without the edges that only closed Natural Earth's polygons there or at the pole. */
export function cutLines(lines: readonly Position[][]): MultiLineString {
  const coordinates: Position[][] = [];
  for (const line of lines) {
    let piece: Position[] = [];
    const end = () => {
      if (piece.length > 1) coordinates.push(piece);
      piece = [];
    };
    const add = (point: Position) => {
      const last = piece.at(-1);
      if (last?.[0] !== point[0] || last?.[1] !== point[1]) piece.push(point);
    };
    line.forEach((point, index) => {
      const before = line[index - 1];
      if (before && isArtificial(before, point)) end();
      else if (before && Math.abs((before[0] ?? 0) - (point[0] ?? 0)) > 180) {
        const side = (before[0] ?? 0) < 0 ? -180 : 180;
        const [a, b] = unwrap([before, point]);
        const [, lat] = a && b && a[0] !== b[0] ? crossing(a, b, side) : point;
        add([side, lat ?? 0]);
        end();
        add([-side, lat ?? 0]);
      }
      add(point);
    });
    end();
  }
  return { type: 'MultiLineString', coordinates };
}
