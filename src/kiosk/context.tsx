import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Kiosk } from './kiosk.ts';
import type { SessionState } from './session/session.ts';

const KioskContext = createContext<Kiosk | null>(null);

/** Gives the kiosk to all that stands above the atlas. */
export function KioskProvider(props: { readonly kiosk: Kiosk; readonly children: ReactNode }) {
  return <KioskContext value={props.kiosk}>{props.children}</KioskContext>;
}

/** @public */
export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error('No KioskProvider above this component.');
  return kiosk;
}

/** Reads a part of the session and follows it. The selector must return what the state holds, not a new object. */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  const { session } = useKiosk();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}
