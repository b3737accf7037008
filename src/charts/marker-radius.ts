import { enlargement } from './enlargement.ts';

/** Radius of the dot that stands for one agreement, in CSS pixels. */
const dotRadius = 6;
/** Square of the radius that a ring would have for no agreement: makes room for a digit of 12 px. */
const emptyArea = 115;
/** What each agreement adds to the square of the radius. */
const areaPerAgreement = 5;
/** From here on area grows with the logarithm: a ring for thousands would cover a continent. */
const linearUntil = 100;

/** Ring of the sea's colour that parts a marker from its neighbours, in CSS pixels outside the radius. */
export const haloWidth = 2;

/**
 * Radius of a marker without its halo, as it is drawn for a desk, in CSS pixels: a dot for one agreement, else a ring whose area grows with the
 * count; always larger for more.
 *
 * @param count agreements, at least 1
 */
export function markerRadius(count: number): number {
  if (count <= 1) return dotRadius;
  const linear = Math.min(count, linearUntil);
  const beyond = linearUntil * Math.log(Math.max(1, count / linearUntil));
  return Math.sqrt(emptyArea + areaPerAgreement * (linear + beyond));
}

/**
 * Radius of a marker with its halo as it stands on the map, in CSS pixels: the room that it takes.
 *
 * @param count agreements, at least 1
 */
export function markerReach(count: number): number {
  return enlargement() * (markerRadius(count) + haloWidth);
}
