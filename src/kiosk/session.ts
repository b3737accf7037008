import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Locale } from '../model/atlas.ts';
import type { KioskConfig } from '../model/kiosk.ts';
import type { AtlasStore } from '../state/store.ts';
import { attract, type Phase, phaseAfter, visit } from './phase.ts';

export interface SessionState {
  readonly phase: Phase;
  /** How many visitors have been and gone: all views are made anew for the next one. */
  readonly visitors: number;
  /** Whether the controls stand in the lower third, for whoever can't reach higher. */
  readonly isLow: boolean;
}

/** One screen and its visitors, one after the other. */
export interface Session extends Pick<StoreApi<SessionState>, 'getState' | 'subscribe'> {
  /** A sign of life. It does not begin a visit: see {@link Session.begin}. */
  touch(): void;
  /**
   * A visitor begins, at the start of all. Again does no harm.
   * @param locale in which; without it as the screen speaks now
   */
  begin(locale?: Locale): void;
  /** The visitor has gone: nothing of them stays, and the screen wanders. */
  end(): void;
  lower(isLow: boolean): void;
  /** Ends the session's own timer. */
  stop(): void;
}

/** How often silence is measured, in milliseconds. */
const step = 250;

/** @param now a clock that only goes forward, in milliseconds */
export function startSession(
  store: AtlasStore,
  timings: Pick<KioskConfig, 'idleSeconds' | 'countdownSeconds'>,
  now: () => number = () => performance.now(),
): Session {
  const session = createStore<SessionState>(() => ({ phase: attract, visitors: 0, isLow: false }));
  let lastSign = now();
  const isAttracting = () => session.getState().phase.name === 'attract';
  const end = () => {
    if (isAttracting()) return;
    store.actions.beginAnew();
    session.setState(({ visitors }) => ({ phase: attract, visitors: visitors + 1, isLow: false }));
  };
  const look = () => {
    if (isAttracting()) return;
    const phase = phaseAfter(now() - lastSign, timings);
    if (phase.name === 'attract') end();
    else if (!samePhase(phase, session.getState().phase)) session.setState({ phase });
  };
  const timer = setInterval(look, step);
  return {
    getState: session.getState,
    subscribe: session.subscribe,
    touch() {
      lastSign = now();
      look();
    },
    begin(locale) {
      if (!isAttracting()) return;
      lastSign = now();
      const spoken = locale ?? store.getState().locale;
      store.actions.beginAnew();
      store.actions.chooseLanguage(spoken);
      session.setState({ phase: visit });
    },
    end,
    lower: (isLow) => session.setState({ isLow }),
    stop: () => clearInterval(timer),
  };
}

function samePhase(one: Phase, other: Phase): boolean {
  if (one.name !== other.name) return false;
  return one.name !== 'countdown' || other.name !== 'countdown' || one.secondsLeft === other.secondsLeft;
}
