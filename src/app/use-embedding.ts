import { useSyncExternalStore } from 'react';
import { isEmbedded, isMapAlone } from '../state/embedded.ts';

/** Whether the atlas stands inside another page; while a page is made beforehand, it doesn't. */
export function useEmbedded(): boolean {
  return useSyncExternalStore(
    never,
    () => isEmbedded(window),
    () => false,
  );
}

/** Whether that page asks for the map without the panel. */
export function useMapAlone(): boolean {
  return useSyncExternalStore(
    never,
    () => isMapAlone(window),
    () => false,
  );
}

/** A page is not put into a frame, or taken out of it, while it lives. */
function never(): () => void {
  return () => {};
}
