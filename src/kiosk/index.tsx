import type { Atlas, Locale } from '../model/atlas.ts';
import { SafePart } from '../ui/safe-part.tsx';
import { Attract } from './attract/attract.tsx';
import { KioskProvider } from './context.tsx';
import { Countdown } from './countdown/countdown.tsx';
import { followTouches } from './follow-touches.ts';
import type { Kiosk } from './kiosk.ts';
import { kioskLayout } from './layout.ts';
import { openKioskStore } from './open-store.ts';
import { startSession } from './session.ts';
import { hangDoor } from './staff/door.ts';
import { StaffPart } from './staff/staff-part.tsx';
import { startWatchdog } from './watchdog/watchdog.ts';
import './kiosk.css';

/** Makes an unattended screen of the page (`?mode=kiosk`). To be called once. */
export function startKiosk(atlas: Atlas, window: Window & typeof globalThis): Kiosk {
  const store = openKioskStore(atlas, window.location.search);
  const session = startSession(store, atlas.config.kiosk);
  const staff = hangDoor({
    window,
    config: atlas.config.kiosk,
    onReset: (listener) =>
      session.subscribe(({ visitors }, before) => {
        if (visitors !== before.visitors) listener();
      }),
  });
  const isStaffThere = () => staff.getState().stands !== 'shut';
  const watchdog = startWatchdog({ window, session, isStaffThere });
  // Who looks after the screen is no visitor.
  const begin = (locale?: Locale) => isStaffThere() || session.begin(locale);
  followTouches({ ...session, begin }, window);
  const kiosk: Kiosk = {
    atlas,
    store,
    session,
    layout: kioskLayout,
    watchdog,
    staff,
    Layer: () => (
      <KioskProvider kiosk={kiosk}>
        <SafePart>
          <Attract />
        </SafePart>
        <SafePart>
          <Countdown />
        </SafePart>
        <SafePart>
          <StaffPart />
        </SafePart>
      </KioskProvider>
    ),
  };
  return kiosk;
}
