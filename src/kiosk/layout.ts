import { stopHeights } from '../ui/sheet-stops.ts';
import { attractPadding } from './attract/padding.ts';
import type { KioskLayout, KioskSituation } from './kiosk.ts';

/** The panel beside the map on a screen that lies, in CSS pixels; kiosk.css says the same. */
const panel = { width: 570, gap: 36 } as const;
/** The row of buttons at the top, in CSS pixels. */
const controlsReach = 108;

/** How the atlas lies on an unattended screen: a sheet below the map where the screen stands, a panel where it lies. */
export function kioskLayout({ session, window, stop }: KioskSituation): KioskLayout {
  const { width, height } = window;
  const isSheet = width < height || session.isLow;
  if (session.phase.name === 'attract')
    return { hasPanel: false, isSheet, panelWidth: panel.width, padding: attractPadding(window) };
  const below = stopHeights(height)[stop === 'full' ? 'half' : stop];
  return {
    hasPanel: true,
    isSheet,
    panelWidth: panel.width,
    padding: isSheet
      ? { top: controlsReach, right: 0, bottom: below, left: 0 }
      : { top: controlsReach, right: 0, bottom: 0, left: panel.width + 2 * panel.gap },
  };
}
