import type { Atlas } from '../model/atlas.ts';
import { shareLinksTo } from '../share/link.ts';
import { SafePart } from '../ui/safe-part.tsx';
import { Attract } from './attract/attract.tsx';
import { KioskProvider } from './context.tsx';
import { Countdown } from './countdown/countdown.tsx';
import { followTouches } from './follow-touches.ts';
import { ScreenKeyboard } from './keyboard/screen-keyboard.tsx';
import type { Kiosk } from './kiosk.ts';
import { kioskLayout } from './layout.ts';
import { openKioskStore } from './open-store.ts';
import { startSession } from './session.ts';
import { startWaysOut } from './ways-out/start-ways-out.ts';
import { WaysOut } from './ways-out/ways-out.tsx';
import './kiosk.css';

/** Makes an unattended screen of the page (`?mode=kiosk`). To be called once. */
export function startKiosk(atlas: Atlas, window: Window & typeof globalThis): Kiosk {
  const askedWay = startWaysOut(window, atlas.config.address);
  shareLinksTo(atlas.config.address);
  const store = openKioskStore(atlas, window.location.search);
  const session = startSession(store, atlas.config.kiosk);
  followTouches(session, window);
  const kiosk: Kiosk = {
    atlas,
    store,
    session,
    layout: kioskLayout,
    Layer: () => (
      <KioskProvider kiosk={kiosk}>
        <SafePart>
          <Attract />
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
      </KioskProvider>
    ),
  };
  return kiosk;
}
