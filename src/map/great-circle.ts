import type { LonLat } from '../model/atlas.ts';

/** Longest straight piece of an arc, in degrees of the great circle. */
const step = 2.5;
const degree = Math.PI / 180;

/** A point of the unit sphere. */
type Vector = readonly [x: number, y: number, z: number];

/**
 * The shortest way over the sphere, as points of which two neighbours are at most 2.5° apart: the unit vectors of both
 * ends, weighted by sines (slerp, https://en.wikipedia.org/wiki/Slerp). Written out, so that the opening map needs no
 * d3-geo for it. Between antipodes any way is the shortest.
 *
 * @returns [lon, lat]; longitudes go on beyond ±180° where the way crosses the antimeridian, so that no edge leads
 * once round the world.
 */
export function greatCircle(from: LonLat, to: LonLat): LonLat[] {
  const [start, end] = [vectorOf(from), vectorOf(to)];
  const angle = angleBetween(start, end);
  const pieces = Math.max(1, Math.ceil(angle / (step * degree)));
  let before = from[0];
  return Array.from({ length: pieces + 1 }, (_, index): LonLat => {
    const [lon, lat] =
      index === 0 ? from : index === pieces ? to : between(start, end, angle, index / pieces);
    before = lon + 360 * Math.round((before - lon) / 360);
    return [before, lat];
  });
}

function vectorOf([lon, lat]: LonLat): Vector {
  const radius = Math.cos(lat * degree);
  return [radius * Math.cos(lon * degree), radius * Math.sin(lon * degree), Math.sin(lat * degree)];
}

/** Radians. By the tangent: near 0 and π the cosine alone would be blunt. */
function angleBetween([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return Math.atan2(cross, ax * bx + ay * by + az * bz);
}

function between(start: Vector, end: Vector, angle: number, share: number): LonLat {
  const [before, after] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
  const [x, y, z] = [0, 1, 2].map((axis) => before * (start[axis] ?? 0) + after * (end[axis] ?? 0)) as [
    number,
    number,
    number,
  ];
  return [Math.atan2(y, x) / degree, Math.atan2(z, Math.hypot(x, y)) / degree];
}
