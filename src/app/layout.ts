import { useMemo, useSyncExternalStore } from 'react';
import type { Kiosk } from '../kiosk/kiosk.ts';
import type { Padding } from '../map/index.ts';
import { shownShortlist } from '../state/shortlist-actions.ts';
import type { AtlasState } from '../state/store.ts';
import { type SheetStop, stopHeights } from '../ui/sheet-stops.ts';

/** From this width on the panel floats beside the map; below, it is a sheet. In CSS pixels; app.css says the same. */
const deskWidth = 768;
/** The panel's gap at each side, in CSS pixels; app.css and map-controls.css say the same. */
const panelGap = 24;
/** The panel's width in CSS pixels; first-paint.css says the same. */
const panelWidth = 380;
/** With a table in it: as wide as the table wants to be, where that leaves the map as much as on the smallest desk. */
const wide = { panel: 736, map: deskWidth - panelWidth } as const;
/** The row of buttons at the top, in CSS pixels. */
const controlsReach = { desk: 72, phone: 64 } as const;
/** The legend and the sources below a map without a panel, in CSS pixels; embedded.css says the same. */
const legendReach = { desk: 72, phone: 100 } as const;

/** A page that is made beforehand is made for this window, in CSS pixels. */
const usualWindow = { width: 1280, height: 800 } as const;

/** What something else takes of the window at its right; an unattended screen and a reader's desk have none. */
let takenOf: (windowWidth: number) => number = () => 0;

/** Has the atlas leave room beside it. To be called before it is drawn. @param taken of a window so wide, in CSS pixels */
export function leaveRoom(taken: (windowWidth: number) => number): void {
  takenOf = taken;
}

/** How the atlas lies in the window. */
interface Layout {
  /** Whether there is a panel. */
  readonly hasPanel: boolean;
  /** Whether it is a sheet, as on a phone. */
  readonly isSheet: boolean;
  /** Of the panel beside the map, in CSS pixels. */
  readonly panelWidth: number;
  /** What panels cover of the map, in CSS pixels. */
  readonly padding: Padding;
}

/** Whether the panel holds a table. */
export function hasTable(state: AtlasState): boolean {
  return state.panel === 'shortlist'
    ? shownShortlist(state).length > 1
    : state.panel === 'list' && state.listForm === 'table';
}

/** The width of the panel beside the map, in CSS pixels. */
export function widthOfPanel(windowWidth: number, isWide: boolean): number {
  return isWide ? Math.max(panelWidth, Math.min(wide.panel, windowWidth - wide.map)) : panelWidth;
}

/**
 * What panels cover. A sheet that is drawn up whole covers no more than half of what the map should show.
 *
 * @param stop null where there is no panel
 */
export function coveredBy(
  windowWidth: number,
  windowHeight: number,
  stop: SheetStop | null,
  isWide = false,
): Padding {
  if (!stop) {
    const screen = windowWidth >= deskWidth ? 'desk' : 'phone';
    return { top: controlsReach[screen], right: 0, bottom: legendReach[screen], left: 0 };
  }
  if (windowWidth >= deskWidth) {
    const left = panelGap + widthOfPanel(windowWidth, isWide) + panelGap;
    return { top: controlsReach.desk, right: 0, bottom: 0, left };
  }
  const heights = stopHeights(windowHeight);
  return { top: controlsReach.phone, right: 0, bottom: heights[stop === 'full' ? 'half' : stop], left: 0 };
}

/**
 * Follows the window's size, the sheet's stop, and on an unattended screen what it is at.
 *
 * @param asked whether the page around wants a panel
 * @param isWide whether the panel holds a table
 */
export function useLayout(stop: SheetStop, asked: boolean, isWide: boolean, kiosk: Kiosk | null): Layout {
  const width = useWindow(() => window.innerWidth - takenOf(window.innerWidth), usualWindow.width);
  const height = useWindow(() => window.innerHeight, usualWindow.height);
  const session = useSyncExternalStore(
    kiosk?.session.subscribe ?? followNothing,
    () => kiosk?.session.getState() ?? null,
    () => null,
  );
  return useMemo(
    () =>
      kiosk && session
        ? kiosk.layout({ session, window: { width, height }, stop, isWide })
        : {
            hasPanel: asked,
            isSheet: width < deskWidth,
            panelWidth: widthOfPanel(width, isWide),
            padding: coveredBy(width, height, asked ? stop : null, isWide),
          },
    [width, height, stop, asked, isWide, kiosk, session],
  );
}

const followNothing = () => () => {};

function useWindow(read: () => number, usual: number): number {
  return useSyncExternalStore(followWindow, read, () => usual);
}

function followWindow(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
