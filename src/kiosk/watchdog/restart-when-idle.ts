import type { StoreApi } from 'zustand/vanilla';
import type { Session } from '../session/session.ts';
import type { WatchdogMemory } from './memory.ts';
import { isPageAtHand } from './page-at-hand.ts';
import { restartDue } from './restart-due.ts';

interface Restarting {
  readonly window: Window & typeof globalThis;
  readonly session: Session;
  readonly isStaffThere: () => boolean;
  readonly memory: Pick<StoreApi<WatchdogMemory>, 'getState' | 'setState'>;
  /** Whether anything went wrong since the page was loaded. */
  readonly hasTrouble: () => boolean;
  /** Mounts all views anew: the best that can be done where the page can't be loaded. */
  readonly mountAnew: () => void;
}

/** After a try that found no page, in milliseconds. */
const nextTryMs = 60_000;

/**
 * Loads the page again where something went wrong, as soon as nobody is there and the page can be had.
 * @returns a function that looks whether it is time, to be called every second or so
 */
export function restartWhenIdle(restarting: Restarting): () => void {
  const { window, session, isStaffThere, memory, hasTrouble, mountAnew } = restarting;
  const clock = () => window.performance.now();
  let wanderingSince = clock();
  session.subscribe(({ phase }, before) => {
    if (phase.name === 'attract' && before.phase.name !== 'attract') wanderingSince = clock();
  });
  const isDue = () =>
    restartDue({
      hasTrouble: hasTrouble(),
      phase: session.getState().phase.name,
      wanderedMs: clock() - wanderingSince,
      isStaffThere: isStaffThere(),
      restarts: memory.getState().restarts,
      now: Date.now(),
    });
  let isTrying = false;
  let nextTry = 0;
  let isAnew = false;
  const restart = async () => {
    const isAtHand = await isPageAtHand(window);
    // Somebody may have come meanwhile.
    if (!isDue()) return;
    if (isAtHand) {
      memory.setState(({ restarts }) => ({ restarts: [...restarts, Date.now()] }));
      window.location.reload();
      return;
    }
    nextTry = clock() + nextTryMs;
    if (!isAnew) mountAnew();
    isAnew = true;
  };
  return () => {
    if (isTrying || clock() < nextTry || !isDue()) return;
    isTrying = true;
    void restart().finally(() => {
      isTrying = false;
    });
  };
}
