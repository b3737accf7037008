import { useEffect, useState } from 'react';
import { markOnce } from '../ui/marks.ts';
import type { Cluster } from './clusters.ts';
import type { Hand } from './hand.ts';

/** Sets the User Timing marks of the map: with the frame in which both basemap and markers stand. */
export function useMapMarks(hand: Hand | null, clusters: readonly Cluster[] | null): void {
  const [ready, setReady] = useState(false);
  useEffect(() => hand?.on('ready', () => setReady(true)), [hand]);
  useEffect(() => {
    if (!ready || !clusters) return;
    const frame = requestAnimationFrame(() => {
      markOnce('map-visible');
      markOnce('map-ready');
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, clusters]);
}
