import type { CountryCode, LonLat } from '../../model/atlas.ts';
import { toWorld } from '../mercator.ts';
import type { Points, Sheet } from './sheet.ts';

/**
 * In which country a place lies.
 * @param sheets the finest first or last, no matter: the finest that holds the place answers
 * @returns null at sea
 */
export function countryAt(lonLat: LonLat, sheets: readonly Sheet[]): CountryCode | null {
  const [worldX, worldY] = toWorld(lonLat);
  const holds = ({ z, x, y }: Sheet) =>
    Math.floor(worldX * 2 ** z) === x && Math.floor(worldY * 2 ** z) === y;
  const [sheet] = sheets.filter(holds).sort((one, other) => other.z - one.z);
  if (!sheet) return null;
  const x = (worldX * 2 ** sheet.z - sheet.x) * sheet.extent;
  const y = (worldY * 2 ** sheet.z - sheet.y) * sheet.extent;
  return sheet.lands.find(({ rings }) => isInside(rings, x, y))?.country ?? null;
}

/** Whether a ray to the right crosses the rings an odd number of times: holes count by themselves. */
function isInside(rings: readonly Points[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 2) {
      const next = index + 2 < ring.length ? index + 2 : 0;
      const [fromX, fromY] = [ring[index] as number, ring[index + 1] as number];
      const [toX, toY] = [ring[next] as number, ring[next + 1] as number];
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY))
        inside = !inside;
    }
  }
  return inside;
}
