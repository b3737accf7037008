import type { LonLat } from '../../model/atlas.ts';
import { eyeDistance, globeRadius } from '../horizon.ts';
import { fromWorld } from '../mercator.ts';
import { middleOf, type View } from './projection.ts';
import type { Points, Sheet } from './sheet.ts';

/** Longest edge that stays one, in widths of the world (2.8°): the globe bends what is straight on a flat map. */
const longestEdge = 1 / 128;
const radians = Math.PI / 180;
const southPole: LonLat = [0, -90];

/** The point of the unit sphere: x to 0° E, y to 90° E, z to the north pole. */
function unitVector([lon, lat]: LonLat): readonly [x: number, y: number, z: number] {
  const around = Math.cos(lat * radians);
  return [around * Math.cos(lon * radians), around * Math.sin(lon * radians), Math.sin(lat * radians)];
}

const known = new WeakMap<Points, Float32Array>();

/** A point of the Mercator world. */
type Spot = readonly [x: number, y: number];

const isAtSouthEnd = ([, y]: Spot) => y > 1 - 1e-9;

/**
 * Whether an edge of land closes Antarctica where the Mercator world ends. Rings run clockwise, so it leads westward, by
 * many degrees; the coast that lies beyond the end, that of the Ross Ice Shelf, leads eastward.
 */
function closesAntarctica(from: Spot, to: Spot): boolean {
  return isAtSouthEnd(from) && isAtSouthEnd(to) && from[0] - to[0] > 1 / 360;
}

/**
 * A line of a sheet on the unit sphere: x, y, z, x, y, z … Computed once, so that a frame costs only a rotation.
 * Where the Mercator world ends in the south, Antarctica's land goes on to the pole; its coast does not.
 * @param closed whether it is a ring of land or water
 */
export function vectorsOf(
  points: Points,
  { z, x: column, y: row, extent }: Sheet,
  closed: boolean,
): Float32Array {
  const found = known.get(points);
  if (found) return found;
  const size = 2 ** z;
  const spots = Array.from(
    { length: points.length / 2 },
    (_, index): Spot => [
      (column + (points[2 * index] ?? 0) / extent) / size,
      (row + (points[2 * index + 1] ?? 0) / extent) / size,
    ],
  );
  const closing = spots.map((spot, index) => {
    const before = spots[index - 1];
    return closed && before !== undefined && closesAntarctica(before, spot);
  });
  const last = spots.length - 1;
  /** A ring's last point is its first one again. */
  const isAtPole = (index: number) =>
    closing[index] || closing[index + 1] || (index === 0 && closing[last]) || (index === last && closing[1]);
  const vectors: number[] = [];
  spots.forEach((to, index) => {
    const from = spots[index - 1];
    if (from) {
      const pieces = Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / longestEdge);
      for (let piece = 1; piece < pieces; piece += 1) {
        const share = piece / pieces;
        const between: Spot = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
        vectors.push(...unitVector(closing[index] ? southPole : fromWorld(between)));
      }
    }
    vectors.push(...unitVector(isAtPole(index) ? southPole : fromWorld(to)));
  });
  const made = Float32Array.from(vectors);
  known.set(points, made);
  return made;
}

/**
 * The globe of a view. The same as d3-geo computes for the projector of a view, without an object or an angle for
 * each point: a frame has tens of thousands of them. What was placed last is in x and y.
 */
export class Sphere {
  /** CSS pixels. */
  x = 0;
  y = 0;
  private readonly radius: number;
  /** Of the eye from the globe's middle, in radii. */
  private readonly distance: number;
  private readonly middle: { readonly x: number; readonly y: number };
  private readonly east: readonly [number, number, number];
  private readonly north: readonly [number, number, number];
  private readonly front: readonly [number, number, number];
  /** Distance of the limb from the globe's middle on the screen, in CSS pixels. */
  readonly limb: number;
  private eastward = 0;
  private northward = 0;

  constructor(view: View) {
    const { camera, viewport } = view;
    this.radius = globeRadius(camera);
    this.distance = 1 + (eyeDistance * viewport.height) / this.radius;
    this.middle = middleOf(view);
    const [lon, lat] = camera.center;
    this.front = unitVector(camera.center);
    this.east = unitVector([lon + 90, 0]);
    this.north = lat > 0 ? unitVector([lon + 180, 90 - lat]) : unitVector([lon, 90 + lat]);
    this.limb = this.radius * Math.sqrt((this.distance - 1) / (this.distance + 1));
  }

  /** Puts the vector at an index on the screen. @returns false behind the horizon */
  place(vectors: ArrayLike<number>, index: number): boolean {
    const x = vectors[index] as number;
    const y = vectors[index + 1] as number;
    const z = vectors[index + 2] as number;
    const { east, north, front } = this;
    const towards = x * front[0] + y * front[1] + z * front[2];
    this.eastward = x * east[0] + y * east[1];
    this.northward = x * north[0] + y * north[1] + z * north[2];
    const scale = (this.radius * (this.distance - 1)) / (this.distance - towards);
    this.x = this.middle.x + this.eastward * scale;
    this.y = this.middle.y - this.northward * scale;
    return towards * this.distance > 1;
  }

  /** Moves what was placed last onto the limb, in the direction in which it lies. */
  pushToLimb(): void {
    const length = Math.hypot(this.eastward, this.northward) || 1;
    this.x = this.middle.x + (this.eastward / length) * this.limb;
    this.y = this.middle.y - (this.northward / length) * this.limb;
  }
}
