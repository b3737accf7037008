import type { Cluster, ClusterIndex } from './clusters.ts';

/** Whether a zoom shows a cluster's places apart, if only some of them; places at one spot never are. */
export function fallsApart({ members }: Cluster, index: ClusterIndex, zoom: number): boolean {
  const keys = members.map(({ place }) => place.key);
  return !index
    .clustersAt(zoom)
    .some((near) => keys.every((key) => near.members.some(({ place }) => place.key === key)));
}
