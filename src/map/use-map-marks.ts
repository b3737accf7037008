import { useEffect, useState } from 'react';
import { markOnce } from '../ui/marks.ts';
import type { Cluster } from './clusters.ts';

/**
 * Sets the User Timing marks of the map: with the frame in which both basemap and markers stand.
 * @param basemap resolved when it stands; null while nobody draws
 */
export function useMapMarks(basemap: Promise<void> | null, clusters: readonly Cluster[] | null): void {
  const [ready, setReady] = useState(false);
  useEffect(() => void basemap?.then(() => setReady(true)), [basemap]);
  useEffect(() => {
    if (!ready || !clusters) return;
    const frame = requestAnimationFrame(() => {
      markOnce('map-visible');
      markOnce('map-ready');
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, clusters]);
}
