import { stopHeights } from '../ui/sheet-stops.ts';
import { attractPadding } from './attract/padding.ts';
import type { KioskLayout, KioskSituation } from './kiosk.ts';

/** The air at the screen's edges, in CSS pixels; kiosk.css says the same. */
const edge = 36;
/** The panel beside the map on a screen that lies, in CSS pixels. */
const panelWidth = 570;
/** With a table in it: as wide as the table wants to be, where that leaves the map and its controls so much. */
const wide = { panel: 1104, map: 668 } as const;
/** The row of buttons at the top, in CSS pixels; visit.css says the same. */
const controlsReach = 108;
/** A sheet that is put away shows its title, above the bar at the foot; in CSS pixels; visit.css says the same. */
const peekHeight = 252;
/** The share of the screen that everybody reaches; low.css says the same. */
const lowShare = 1 / 3;

/** How the atlas lies on an unattended screen: a sheet below the map where the screen stands, a panel where it lies. */
export function kioskLayout({ session, window, stop, isWide }: KioskSituation): KioskLayout {
  const { width, height } = window;
  const { isLow } = session;
  const isSheet = width < height || isLow;
  const widest = Math.min(wide.panel, width - wide.map - 2 * edge);
  const ofPanel = isWide ? Math.max(panelWidth, widest) : panelWidth;
  if (session.phase.name === 'attract')
    return { hasPanel: false, isSheet, panelWidth: ofPanel, padding: attractPadding(window) };
  const below = isLow
    ? Math.ceil(height * lowShare)
    : { ...stopHeights(height), peek: peekHeight }[stop === 'full' ? 'half' : stop];
  return {
    hasPanel: true,
    isSheet,
    panelWidth: ofPanel,
    padding: isSheet
      ? { top: isLow ? edge : controlsReach, right: 0, bottom: below, left: 0 }
      : { top: controlsReach, right: 0, bottom: 0, left: ofPanel + 2 * edge },
  };
}
