import { useEffect, useRef, useState } from 'react';
import type { Projection } from '../model/camera.ts';
import { useAtlasStoreItself } from '../state/react.tsx';
import type { ClusterSource } from './cluster-source.ts';
import { type Cluster, clusterZoom, type Level } from './clusters.ts';
import { fallsApart } from './falls-apart.ts';
import type { Hand, Padding } from './hand.ts';
import { makeRoom } from './make-room.ts';
import { nearestCluster } from './natural-view.ts';
import { cameraOnBounds, type Viewport } from './view.ts';

interface Situation {
  readonly clusters: readonly Cluster[];
  readonly source: ClusterSource;
  readonly projection: Projection;
  readonly hand: Hand;
  readonly size: Viewport;
  readonly padding: Padding;
}

/** A cluster whose own view is hardly nearer than the present one is gone nearer to by whole steps. */
const hardlyNearer = 0.25;

interface OpenMarker {
  /** Whose institutions are listed beside it now. */
  readonly listed: Cluster | null;
  readonly open: (cluster: Cluster) => void;
  readonly close: () => void;
}

/**
 * What pressing a marker does. A place is selected, and its institutions are listed beside it when it has several;
 * a cluster is gone nearer to until it falls apart, or listed at once where no zoom parts it.
 */
export function useOpenMarker({ clusters, source, projection, hand, size, padding }: Situation): OpenMarker {
  const store = useAtlasStoreItself();
  const [opened, setOpened] = useState<Cluster | null>(null);
  /** What it does may be known only after something else was pressed. */
  const pressed = useRef<Cluster | null>(null);
  // Clusters are made anew for each zoom: the same places are the same marker.
  const listed =
    clusters.find((one) => one.key === opened?.key && one.members.length === opened.members.length) ?? null;

  useEffect(() => {
    if (!opened) return;
    // What is picked elsewhere, or let go, ends it.
    return store.subscribe((state, before) => {
      if (state.selection !== before.selection) setOpened(null);
    });
  }, [store, opened]);
  useEffect(() => {
    if (opened && !listed) setOpened(null);
  }, [opened, listed]);

  const nearestOf = ({ lonLat }: Cluster) =>
    source.levelAt(clusterZoom({ center: lonLat, zoom: nearestCluster }, projection));
  const roomy = ({ lonLat }: Cluster) =>
    projection === 'mercator' ? makeRoom(hand.project(lonLat), hand.camera(), size, padding) : hand.camera();
  const goNearerOrList = (cluster: Cluster, nearest: Level) => {
    if (!fallsApart(cluster, nearest.clusters)) {
      setOpened(cluster);
      return;
    }
    const { zoom } = hand.camera();
    const fit = cameraOnBounds(cluster.bounds, size, padding, nearestCluster);
    const isNearer = fit.zoom > zoom + hardlyNearer;
    store.actions.moveCamera(isNearer ? fit : { center: cluster.lonLat, zoom: Math.round(zoom) + 1 });
  };
  return {
    listed,
    close: () => setOpened(null),
    open(cluster) {
      pressed.current = cluster;
      if (listed?.key === cluster.key) {
        setOpened(null);
        return;
      }
      if (cluster.members.length === 1) {
        const isListed = cluster.institutions > 1;
        store.actions.selectPlace(cluster.key, isListed ? roomy(cluster) : hand.camera());
        setOpened(isListed ? cluster : null);
        return;
      }
      const nearest = nearestOf(cluster);
      if (!(nearest instanceof Promise)) goNearerOrList(cluster, nearest);
      else void nearest.then((level) => pressed.current === cluster && goNearerOrList(cluster, level));
    },
  };
}
