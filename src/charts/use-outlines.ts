import { basemapUrl } from 'virtual:basemap';
import { useEffect, useState } from 'react';
import { type Outlines, outlinesOf } from './outlines.ts';

let underway: Promise<Outlines> | undefined;

/** Asked for once; again where it failed. */
function fetchOutlines(): Promise<Outlines> {
  underway ??= fetch(`${basemapUrl}world-110m.json`)
    .then((response) => {
      if (!response.ok) throw new Error(`basemap world-110m: ${response.status}`);
      return response.json();
    })
    .then(outlinesOf)
    .catch((error) => {
      underway = undefined;
      throw error;
    });
  return underway;
}

/** The world's outlines; null until they have come. */
export function useOutlines(): Outlines | null {
  const [fetched, setFetched] = useState<Outlines | null>(null);
  useEffect(() => {
    let isGone = false;
    fetchOutlines().then(
      (outlines) => !isGone && setFetched(outlines),
      // Without land the map still says where: the great map tells of what can't be loaded.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return fetched;
}
