import type { ComponentType } from 'react';
import type { Padding } from '../map/index.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AtlasStore } from '../state/store.ts';
import type { SheetStop } from '../ui/sheet-stops.ts';
import type { Counting } from './counting/counting.ts';
import type { Session, SessionState } from './session/session.ts';
import type { StaffDoor } from './staff/door.ts';
import type { Watchdog } from './watchdog/watchdog.ts';

/** All that makes an unattended screen of the atlas; made once a page. */
export interface Kiosk {
  readonly atlas: Atlas;
  readonly store: AtlasStore;
  readonly session: Session;
  /** What visitors looked at, in numbers that stay on this machine. */
  readonly counting: Counting;
  /** What stands beside language and colours. */
  readonly Controls: ComponentType;
  /** What stands above the atlas. It outlives every visitor, and the atlas itself. */
  readonly Layer: ComponentType;
  /** Sees to it that the screen is never found dead. */
  readonly watchdog: Watchdog;
  /** What whoever looks after the screen comes in by. */
  readonly staff: StaffDoor;
  readonly layout: (situation: KioskSituation) => KioskLayout;
}

export interface KioskSituation {
  readonly session: Pick<SessionState, 'phase' | 'isLow'>;
  /** CSS pixels. */
  readonly window: { readonly width: number; readonly height: number };
  readonly stop: SheetStop;
  /** Whether the panel holds a table. */
  readonly isWide: boolean;
}

/** How the atlas lies on the screen. */
export interface KioskLayout {
  /** Whether there are controls and a panel: none while the screen wanders. */
  readonly hasPanel: boolean;
  /** Whether the panel is a sheet, as on a phone. */
  readonly isSheet: boolean;
  /** Of the panel beside the map, in CSS pixels. */
  readonly panelWidth: number;
  /** What panels cover of the map, in CSS pixels. */
  readonly padding: Padding;
}
