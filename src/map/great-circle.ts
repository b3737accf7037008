import { geoDistance, geoInterpolate } from 'd3-geo';
import type { LonLat } from '../model/atlas.ts';

/** Longest straight piece of an arc, in degrees of the great circle. */
const step = 2.5;

/**
 * The shortest way over the sphere, as points of which two neighbours are at most 2.5° apart.
 *
 * @returns [lon, lat]; longitudes go on beyond ±180° where the way crosses the antimeridian, so that no edge leads
 * once round the world. @see geoInterpolate of d3-geo
 */
export function greatCircle(from: LonLat, to: LonLat): LonLat[] {
  const angle = (geoDistance([...from], [...to]) * 180) / Math.PI;
  const pieces = Math.max(1, Math.ceil(angle / step));
  const at = geoInterpolate([...from], [...to]);
  let before = from[0];
  return Array.from({ length: pieces + 1 }, (_, index): LonLat => {
    const [lon, lat] = index === pieces ? to : at(index / pieces);
    before = lon + 360 * Math.round((before - lon) / 360);
    return [before, lat];
  });
}
