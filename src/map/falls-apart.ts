import type { Cluster } from './clusters.ts';

/**
 * Whether a cluster's places stand apart among others, if only some of them; places at one spot never do.
 * @param others the clusters of a nearer zoom
 */
export function fallsApart({ members }: Cluster, others: readonly Cluster[]): boolean {
  const [first] = members;
  const holder = others.find((other) => other.members.some(({ place }) => place.key === first?.place.key));
  const held = new Set(holder?.members.map(({ place }) => place.key));
  return !members.every(({ place }) => held.has(place.key));
}
