import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KioskConfig } from '../../model/kiosk.ts';
import { isGesture, type Press, pressesAfter } from './gesture.ts';
import { lockMs, type PinLock, tried, untouched, withDigit, withoutLastDigit } from './pin-lock.ts';

interface DoorState {
  /** Nobody sees it, it asks for the PIN, or the panel is there. */
  readonly stands: 'shut' | 'asking' | 'open';
  readonly lock: PinLock;
}

/** What whoever looks after the screen comes in by. Hidden: five presses in the upper left corner, or Ctrl+Alt+Shift+P. */
export interface StaffDoor extends Pick<StoreApi<DoorState>, 'getState' | 'subscribe'> {
  type(digit: string): void;
  rubOut(): void;
  /** Tries what was typed. */
  knock(): void;
  shut(): void;
}

interface Surroundings {
  readonly window: Window;
  readonly config: Pick<KioskConfig, 'pin' | 'idleSeconds' | 'countdownSeconds'>;
  /** Tells when a visitor's state has gone. @returns a function that ends it */
  readonly onReset: (listener: () => void) => void;
}

/** How long the lock waits for a touch, in milliseconds. */
const patience = 20_000;

/** To be called once a page. */
export function hangDoor({ window, config, onReset }: Surroundings): StaffDoor {
  const door = createStore<DoorState>(() => ({ stands: 'shut', lock: untouched }));
  const now = () => window.performance.now();
  const isShut = () => door.getState().stands === 'shut';
  let silence: number | undefined;
  const shut = () => {
    window.clearTimeout(silence);
    if (isShut()) return;
    // What was typed in vain counts on, and a lock holds: else it would be no lock.
    door.setState(({ lock }) => ({ stands: 'shut', lock: { ...lock, entered: '' } }));
  };
  const waitForTouch = () => {
    window.clearTimeout(silence);
    if (isShut()) return;
    const { idleSeconds, countdownSeconds } = config;
    const isAsking = door.getState().stands === 'asking';
    silence = window.setTimeout(shut, isAsking ? patience : (idleSeconds + countdownSeconds) * 1000);
  };
  const ask = () => {
    if (isShut()) door.setState({ stands: 'asking' });
  };

  let presses: readonly Press[] = [];
  const options = { capture: true, passive: true } as const;
  window.addEventListener(
    'pointerdown',
    ({ clientX: x, clientY: y, isPrimary }) => {
      presses = isPrimary ? pressesAfter(presses, { x, y, at: now() }) : [];
      if (isGesture(presses)) {
        presses = [];
        ask();
      }
      waitForTouch();
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.code === 'KeyP' && event.ctrlKey && event.altKey && event.shiftKey) ask();
      waitForTouch();
    },
    options,
  );
  for (const sign of ['wheel', 'pointerup'] as const) window.addEventListener(sign, waitForTouch, options);
  onReset(shut);

  return {
    getState: door.getState,
    subscribe: door.subscribe,
    type: (digit) => door.setState(({ lock }) => ({ lock: withDigit(lock, digit, now()) })),
    rubOut: () => door.setState(({ lock }) => ({ lock: withoutLastDigit(lock) })),
    knock() {
      const { lock, isRight } = tried(door.getState().lock, config.pin, now());
      door.setState({ lock, ...(isRight && { stands: 'open' as const }) });
      if (lock.lockedUntil !== null) window.setTimeout(() => door.setState({ lock: unlocked(door) }), lockMs);
      waitForTouch();
    },
    shut,
  };
}

function unlocked(door: StoreApi<DoorState>): PinLock {
  return { ...door.getState().lock, lockedUntil: null };
}
