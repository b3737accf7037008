import type { LonLat } from './atlas.ts';

/** The points of the compass, clockwise from north. */
const compassPoints = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
export type CompassPoint = (typeof compassPoints)[number];

const degree = Math.PI / 180;
/** Sines nearer to nought than this are a rounding's: less than a metre on the ground. */
const nothing = 1e-7;

/**
 * In which direction the shortest way over the sphere sets out: the azimuth of Snyder, Map Projections: A Working
 * Manual (US Geological Survey Professional Paper 1395, 1987), equation 5-4b.
 *
 * @param from [lon, lat]; from a pole every way leads south, or north
 * @param to [lon, lat]
 * @returns degrees clockwise from north, from 0 to below 360; null where there is no one direction: from a point to
 * itself, or to its antipode
 */
export function initialBearing([lon, lat]: LonLat, [toLon, toLat]: LonLat): number | null {
  const turn = (toLon - lon) * degree;
  const [sine, cosine] = [Math.sin(lat * degree), Math.cos(lat * degree)];
  const [toSine, toCosine] = [Math.sin(toLat * degree), Math.cos(toLat * degree)];
  const eastward = Math.sin(turn) * toCosine;
  const northward = cosine * toSine - sine * toCosine * Math.cos(turn);
  if (Math.hypot(eastward, northward) < nothing) return null;
  if (Math.abs(cosine) < nothing) return lat > 0 ? 180 : 0;
  const bearing = Math.atan2(eastward, northward) / degree;
  // A hair west of north would be 360 when rounded by the sum.
  return bearing < 0 ? (bearing + 360) % 360 : bearing;
}

/** The nearest of the eight points of the compass. */
export function compassPointOf(bearing: number): CompassPoint {
  return compassPoints[Math.round(bearing / 45) % compassPoints.length] as CompassPoint;
}
