import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Locale } from '../../model/atlas.ts';
import type { KioskConfig } from '../../model/kiosk.ts';
import type { AtlasStore } from '../../state/store.ts';
import { attract, type Phase, phaseAfter, visit } from './phase.ts';
import { reportFailure, tellEverybody } from './safe-listeners.ts';

export interface SessionState {
  readonly phase: Phase;
  /** How many visitors have been and gone: all views are made anew for the next one. */
  readonly visitors: number;
  /** Whether the controls stand in the lower third, for whoever can't reach higher. */
  readonly isLow: boolean;
}

/** One screen and its visitors, one after the other. */
export interface Session extends Pick<StoreApi<SessionState>, 'getState' | 'subscribe'> {
  /** A sign of life. It does not begin a visit: see {@link Session.begin}. One that comes too late ends the visit. */
  touch(): void;
  /**
   * A visitor begins, at the start of all. Again does no harm.
   * @param locale in which; without it as the screen speaks now
   */
  begin(locale?: Locale): void;
  /** The visitor has gone: nothing of them stays, and the screen wanders. Whatever fails at it is reported, not thrown. */
  end(): void;
  lower(isLow: boolean): void;
  /** Ends the session's own timer. */
  stop(): void;
}

/** The page around a session: what a visitor leaves that is neither in the store nor in a view. */
export interface Surroundings {
  /** Takes out of the visitor's hands what they are at; where that leaves anything, it leaves it before all is reset. */
  readonly letGo: () => void;
  /** Makes a change, and has all views follow it before it returns. */
  readonly renew: (change: () => void) => void;
  /** Clears away what views that went have left. */
  readonly clear: () => void;
  readonly report: (error: unknown) => void;
}

/** How often silence is measured, in milliseconds. */
const step = 250;

const nothingAround: Surroundings = {
  letGo: () => {},
  renew: (change) => change(),
  clear: () => {},
  report: reportFailure,
};

/** @param now a clock that only goes forward, in milliseconds */
export function startSession(
  store: AtlasStore,
  timings: Pick<KioskConfig, 'idleSeconds' | 'countdownSeconds'>,
  now: () => number = () => performance.now(),
  { letGo, renew, clear, report }: Surroundings = nothingAround,
): Session {
  const session = tellEverybody(
    createStore<SessionState>(() => ({ phase: attract, visitors: 0, isLow: false })),
    report,
  );
  let lastSign = now();
  let isEnding = false;
  const isAttracting = () => session.getState().phase.name === 'attract';
  /** A step of the way back to the start: the others are done even if it fails. */
  const attempt = (action: () => void) => {
    try {
      action();
    } catch (error) {
      report(error);
    }
  };
  const beginAnew = () => {
    if (store.getState() !== store.getInitialState()) store.actions.beginAnew();
  };
  const end = () => {
    // What hears of the end may want it, too.
    if (isAttracting() || isEnding) return;
    isEnding = true;
    attempt(letGo);
    attempt(beginAnew);
    attempt(() =>
      renew(() => session.setState(({ visitors }) => ({ visitors: visitors + 1, isLow: false }))),
    );
    attempt(clear);
    // The map tells where it stood as its view goes, and any other view might.
    attempt(beginAnew);
    // Only now: from here on the store is led by the screen that wanders.
    attempt(() => session.setState({ phase: attract }));
    isEnding = false;
  };
  const look = () => {
    if (isAttracting() || isEnding) return;
    const phase = phaseAfter(now() - lastSign, timings);
    if (phase.name === 'attract') end();
    else if (!samePhase(phase, session.getState().phase)) session.setState({ phase });
  };
  // A clock may have to be looked at to know that the machine slept: in silence, too.
  const timer = setInterval(() => (isAttracting() ? now() : look()), step);
  return {
    getState: session.getState,
    subscribe: session.subscribe,
    touch() {
      // The first touch after a machine has slept is not the former visitor's.
      look();
      lastSign = now();
      look();
    },
    begin(locale) {
      if (!isAttracting() || isEnding) return;
      lastSign = now();
      const spoken = locale ?? store.getState().locale;
      attempt(store.actions.beginAnew);
      attempt(() => store.actions.chooseLanguage(spoken));
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
