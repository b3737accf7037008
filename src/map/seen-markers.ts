import { homeRadius } from '../charts/home-star.ts';
import { markerReach } from '../charts/marker-radius.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Projection } from '../model/camera.ts';
import type { Cluster } from './clusters.ts';
import type { Hand } from './hand.ts';
import { type ScreenDisc, uncovered } from './uncovered.ts';

const homeKey = 'home';

/**
 * The markers that are seen now, where they stand on the screen: all on Mercator; on the globe those before the
 * horizon, and of those that draw together at its rim the larger.
 *
 * @param clusters most agreements first
 * @param kept key of a marker that is not to give way: it has the focus
 */
export function seenMarkers(
  clusters: readonly Cluster[],
  hand: Hand,
  projection: Projection,
  home: LonLat,
  kept: string | null,
): readonly ScreenDisc[] {
  const discs = clusters.flatMap(({ key, lonLat, total }) => {
    const { x, y, visible } = hand.project(lonLat);
    return visible ? [{ key, x, y, radius: markerReach(total) }] : [];
  });
  if (projection === 'mercator') return discs;
  const star = hand.project(home);
  const first = discs.filter(({ key }) => key === kept);
  if (star.visible) first.push({ key: homeKey, x: star.x, y: star.y, radius: homeRadius });
  const others = discs.filter(({ key }) => key !== kept);
  return uncovered([...first, ...others]).filter(({ key }) => key !== homeKey);
}
