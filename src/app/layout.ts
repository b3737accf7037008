import { useMemo, useSyncExternalStore } from 'react';
import type { Padding } from '../map/index.ts';
import { type SheetStop, stopHeights } from '../ui/sheet-stops.ts';

/** From this width on the panel floats beside the map; below, it is a sheet. In CSS pixels; app.css says the same. */
const deskWidth = 768;
/** The panel's width with the gap at both sides, in CSS pixels; app.css says the same. */
const panelReach = 24 + 380 + 24;
/** The row of buttons at the top, in CSS pixels. */
const controlsReach = { desk: 72, phone: 64 } as const;

/** The window as the layout needs it. */
interface Layout {
  readonly isPhone: boolean;
  /** What panels cover of the map, in CSS pixels. */
  readonly padding: Padding;
}

/** What panels cover. A sheet that is drawn up whole covers no more than half of what the map should show. */
export function coveredBy(windowWidth: number, windowHeight: number, stop: SheetStop): Padding {
  if (windowWidth >= deskWidth) return { top: controlsReach.desk, right: 0, bottom: 0, left: panelReach };
  const heights = stopHeights(windowHeight);
  return { top: controlsReach.phone, right: 0, bottom: heights[stop === 'full' ? 'half' : stop], left: 0 };
}

/** Follows the window's size and the sheet's stop. */
export function useLayout(stop: SheetStop): Layout {
  const width = useWindow(() => window.innerWidth);
  const height = useWindow(() => window.innerHeight);
  return useMemo(
    () => ({ isPhone: width < deskWidth, padding: coveredBy(width, height, stop) }),
    [width, height, stop],
  );
}

function useWindow(read: () => number): number {
  return useSyncExternalStore(followWindow, read);
}

function followWindow(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
