import { useMemo, useSyncExternalStore } from 'react';

/** The window's size in CSS pixels, followed; the same object until it changes. */
export function useWindowSize(): { readonly width: number; readonly height: number } {
  const width = useSyncExternalStore(followSize, () => window.innerWidth);
  const height = useSyncExternalStore(followSize, () => window.innerHeight);
  return useMemo(() => ({ width, height }), [width, height]);
}

function followSize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
