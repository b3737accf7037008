import { useMemo, useSyncExternalStore } from 'react';
import type { Viewport } from '../map/index.ts';

/** The window's size in CSS pixels, followed; the same object until it changes. */
export function useWindowSize(): Viewport {
  const width = useSyncExternalStore(
    followSize,
    () => window.innerWidth,
    () => 1080,
  );
  const height = useSyncExternalStore(
    followSize,
    () => window.innerHeight,
    () => 1920,
  );
  return useMemo(() => ({ width, height }), [width, height]);
}

function followSize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
