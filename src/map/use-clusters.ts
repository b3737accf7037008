import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { PlaceAggregate } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Projection } from '../model/camera.ts';
import { type ClusterSource, ClusterSources } from './cluster-source.ts';
import { clusterZoom, type Level } from './clusters.ts';
import type { Hand } from './hand.ts';
import { startClusterWorker } from './start-cluster-worker.ts';

/** One worker for the page's life, as there is one map. */
const sources = new ClusterSources(startClusterWorker);

/** What the map shows of its places now. */
interface Clustering {
  readonly source: ClusterSource;
  /** The same object until it changes. Null while there is no map, or nothing is known. */
  readonly level: Level | null;
}

/** Clusters the places for the map's present zoom. */
export function useClusters(
  hand: Hand | null,
  places: readonly PlaceAggregate[],
  home: LonLat,
  projection: Projection,
): Clustering {
  const source = useMemo(() => sources.of(places, { home, projection }), [places, home, projection]);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const stops = [sources.subscribe(onChange), hand?.on('move', onChange)];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
    [hand],
  );
  const level = useSyncExternalStore(subscribe, () =>
    hand ? source.shownAt(clusterZoom(hand.camera(), projection)) : null,
  );
  return { source, level };
}
