import type { RootOptions } from 'react-dom/client';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { mapPulse } from '../../map/index.ts';
import { keepAwake } from '../../ui/wake-lock.ts';
import type { Session } from '../session/session.ts';
import { type TroubleKind, withError } from './error-log.ts';
import { errorMessage } from './error-message.ts';
import { hasGrown, heapWith, noHeap } from './heap.ts';
import { listen } from './listen.ts';
import { recall, remember, type WatchdogMemory } from './memory.ts';
import { recoveryPause } from './recovery-pause.ts';
import { restartWhenIdle } from './restart-when-idle.ts';
import { hasJustFrozen, lively, stillnessAfter } from './stillness.ts';
import { usedHeap } from './used-heap.ts';

/** Sees to it that an unattended screen is never found dead. */
export interface Watchdog extends Pick<StoreApi<WatchdogMemory>, 'getState' | 'subscribe'> {
  /** How long a part that failed waits before it comes back by itself. */
  readonly recoveryPause: (failures: number) => number;
  /**
   * Watches over React's root.
   * @param mount mounts all anew; its number was not used before
   */
  readonly follow: (mount: (time: number) => void) => RootOptions;
  /** Who draws the map, and how it goes; null as long as the map's code is not there. */
  readonly pulse: () => ReturnType<typeof mapPulse> | null;
}

interface Surroundings {
  readonly window: Window & typeof globalThis;
  readonly session: Session;
  readonly isStaffThere: () => boolean;
}

/** How often the map is looked at, and the screen for a restart, in milliseconds. */
const step = 1000;
/** How many looks there are from one measure of the memory to the next. */
const looksPerMeasure = 60;

/** To be called once a page. */
export function startWatchdog({ window, session, isStaffThere }: Surroundings): Watchdog {
  const storage = () => window.sessionStorage;
  const memory = createStore<WatchdogMemory>(() => recall(storage, Date.now()));
  memory.subscribe((state) => remember(storage, state));
  remember(storage, memory.getState());

  let hasTrouble = false;
  const report = (kind: TroubleKind, reason: unknown) => {
    // What React has mended leaves nothing behind.
    if (kind !== 'mended') hasTrouble = true;
    const message = errorMessage(reason, typedTexts(window.document));
    memory.setState(({ errors }) => ({ errors: withError(errors, { kind, message, at: Date.now() }) }));
  };
  listen(window, report);
  keepAwake(window);

  let mount = (_time: number) => {};
  let mounted = 0;
  const mountAnew = () => mount(++mounted);
  const restart = restartWhenIdle({
    window,
    session,
    isStaffThere,
    memory,
    hasTrouble: () => hasTrouble,
    mountAnew,
  });

  let pulse: Watchdog['pulse'] = () => null;
  // Where it can't be loaded, the page says so itself.
  import('../../map/index.ts').then(
    (map) => {
      pulse = map.mapPulse;
    },
    () => {},
  );
  let stillness = lively;
  let heap = noHeap;
  let looks = 0;
  window.setInterval(() => {
    stillness = stillnessAfter(stillness, pulse(), window.document.visibilityState === 'visible');
    if (hasJustFrozen(stillness)) report('frozen', 'The map does not move.');
    looks += 1;
    const used =
      looks % looksPerMeasure === 0 && session.getState().phase.name === 'attract' && usedHeap(window);
    if (used) {
      heap = heapWith(heap, used, session.getState().visitors);
      if (hasGrown(heap)) report('memory', 'The page takes more and more memory.');
    }
    restart();
  }, step);

  let losses = 0;
  return {
    getState: memory.getState,
    subscribe: memory.subscribe,
    recoveryPause,
    follow(mountAll) {
      mount = mountAll;
      return {
        onCaughtError(error) {
          console.error(error);
          report('caught', error);
        },
        onUncaughtError(error) {
          console.error(error);
          report('uncaught', error);
          // Nothing is left on the screen.
          losses += 1;
          window.setTimeout(mountAnew, recoveryPause(losses));
        },
        onRecoverableError: (error) => report('mended', error),
      };
    },
    pulse: () => pulse(),
  };
}

function typedTexts(document: Document): readonly string[] {
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(
    ({ value }) => value,
  );
}
