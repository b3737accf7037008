import { useCallback, useSyncExternalStore } from 'react';
import type { Cluster, ClusterIndex } from './clusters.ts';
import type { Hand } from './hand.ts';

/** The clusters of the map's present zoom; the same array until they change. Null while there is no map. */
export function useClusters(hand: Hand | null, index: ClusterIndex): readonly Cluster[] | null {
  const subscribe = useCallback((onChange: () => void) => hand?.on('move', onChange) ?? (() => {}), [hand]);
  return useSyncExternalStore(subscribe, () => (hand ? index.clustersAt(hand.camera().zoom) : null));
}
