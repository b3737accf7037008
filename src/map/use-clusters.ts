import { useCallback, useSyncExternalStore } from 'react';
import type { Projection } from '../model/camera.ts';
import { type Cluster, type ClusterIndex, clusterZoom } from './clusters.ts';
import type { Hand } from './hand.ts';

/** The clusters of the map's present zoom; the same array until they change. Null while there is no map. */
export function useClusters(
  hand: Hand | null,
  index: ClusterIndex,
  projection: Projection,
): readonly Cluster[] | null {
  const subscribe = useCallback((onChange: () => void) => hand?.on('move', onChange) ?? (() => {}), [hand]);
  return useSyncExternalStore(subscribe, () =>
    hand ? index.clustersAt(clusterZoom(hand.camera(), projection)) : null,
  );
}
