import type { Atlas } from '../model/atlas.ts';
import { SafePart } from '../ui/safe-part.tsx';
import { Attract } from './attract/attract.tsx';
import { KioskProvider } from './context.tsx';
import { Countdown } from './countdown/countdown.tsx';
import { followTouches } from './follow-touches.ts';
import type { Kiosk } from './kiosk.ts';
import { kioskLayout } from './layout.ts';
import { openKioskStore } from './open-store.ts';
import { startSession } from './session.ts';
import './kiosk.css';
import './stay/no-swiping-back.css';

/** Makes an unattended screen of the page (`?mode=kiosk`). To be called once. */
export function startKiosk(atlas: Atlas, window: Window): Kiosk {
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
          <Countdown />
        </SafePart>
      </KioskProvider>
    ),
  };
  return kiosk;
}
