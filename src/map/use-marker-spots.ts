import { useEffect, useMemo } from 'react';
import { homeRadius } from '../charts/home-star.ts';
import { markerReach } from '../charts/marker-radius.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Cluster } from './clusters.ts';
import type { Hand, MarkerSpot } from './hand.ts';

/** Tells the renderer where markers stand, so that no name lies under one. */
export function useMarkerSpots(hand: Hand | null, clusters: readonly Cluster[] | null, home: LonLat): void {
  const spots = useMemo(
    (): readonly MarkerSpot[] => [
      ...(clusters ?? []).map(({ lonLat, total }) => ({ lonLat, radius: markerReach(total) })),
      { lonLat: home, radius: homeRadius },
    ],
    [clusters, home],
  );
  useEffect(() => hand?.update({ markers: spots }), [hand, spots]);
}
