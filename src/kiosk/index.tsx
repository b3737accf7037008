import { flushSync } from 'react-dom';
import type { Atlas, Locale } from '../model/atlas.ts';
import { shareLinksTo } from '../share/link.ts';
import { SafePart } from '../ui/safe-part.tsx';
import { Attract } from './attract/attract.tsx';
import { Invitation } from './attract/invitation.tsx';
import { KioskProvider } from './context.tsx';
import { Countdown } from './countdown/countdown.tsx';
import { StartOver } from './countdown/start-over.tsx';
import { countVisits } from './counting/count-visits.ts';
import { startCounting } from './counting/counting.ts';
import { CountsPart } from './counting/counts-part.tsx';
import { ScreenKeyboard } from './keyboard/screen-keyboard.tsx';
import type { Kiosk } from './kiosk.ts';
import { kioskLayout } from './layout.ts';
import { Night } from './night/night.tsx';
import { startOffline } from './offline/index.ts';
import { openKioskStore } from './open-store.ts';
import { keepPage } from './session/clear-page.ts';
import { followFingers } from './session/fingers.ts';
import { followTouches } from './session/follow-touches.ts';
import { reportFailure } from './session/safe-listeners.ts';
import { startSession } from './session/session.ts';
import { sleeplessClock } from './session/sleepless-clock.ts';
import { hangDoor } from './staff/door.ts';
import { StaffPart } from './staff/staff-part.tsx';
import { LowSwitch } from './touch/low-switch.tsx';
import { startTouch } from './touch/start-touch.ts';
import { startWatchdog } from './watchdog/watchdog.ts';
import { startWaysOut } from './ways-out/start-ways-out.ts';
import { WaysOut } from './ways-out/ways-out.tsx';
import './kiosk.css';
import './stay/no-swiping-back.css';

/** Makes an unattended screen of the page (`?mode=kiosk`). To be called once. */
export function startKiosk(atlas: Atlas, window: Window & typeof globalThis): Kiosk {
  const askedWay = startWaysOut(window, atlas.config.address);
  shareLinksTo(atlas.config.address);
  const store = openKioskStore(atlas, window.location.search);
  const page = keepPage(window, followFingers(window));
  const clock = sleeplessClock(
    () => performance.now(),
    () => Date.now(),
  );
  const session = startSession(store, atlas.config.kiosk, clock, {
    ...page,
    renew: flushSync,
    report: reportFailure,
  });
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
  followTouches({ ...session, begin }, window, atlas.config.kiosk.idleSeconds * 1000);
  startTouch(session, window);
  const counting = startCounting(() => window.localStorage);
  countVisits(store, session, counting);
  startOffline({ session, isStaffThere });
  const kiosk: Kiosk = {
    atlas,
    store,
    session,
    counting,
    layout: kioskLayout,
    watchdog,
    staff,
    Controls: () => (
      <KioskProvider kiosk={kiosk}>
        <SafePart>
          <StartOver />
        </SafePart>
      </KioskProvider>
    ),
    Layer: () => (
      <KioskProvider kiosk={kiosk}>
        <SafePart>
          <Attract />
        </SafePart>
        <SafePart>
          <Invitation />
        </SafePart>
        <SafePart>
          <Night />
        </SafePart>
        <SafePart>
          <LowSwitch />
        </SafePart>
        <SafePart>
          <ScreenKeyboard />
        </SafePart>
        <SafePart>
          <WaysOut asked={askedWay} />
        </SafePart>
        <SafePart>
          <Countdown />
        </SafePart>
        <SafePart>
          <StaffPart>
            <CountsPart />
          </StaffPart>
        </SafePart>
      </KioskProvider>
    ),
  };
  return kiosk;
}
