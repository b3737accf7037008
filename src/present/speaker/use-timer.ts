import { useEffect, useState } from 'react';
import { beginTimer, haltTimer, readTimer, startTimer, stopped, type Timer } from './timer.ts';

const key = 'accord-atlas.timer';

interface TimerInUse {
  readonly timer: Timer;
  /** By the talk itself. */
  readonly begin: () => void;
  readonly start: () => void;
  readonly halt: () => void;
  readonly reset: () => void;
}

/** A timer that outlives a reload of its window, where the browser remembers. */
export function useTimer(): TimerInUse {
  const [timer, setTimer] = useState(() => readTimer(remembered()));
  useEffect(() => {
    try {
      window.sessionStorage.setItem(key, JSON.stringify(timer));
    } catch {
      // It begins anew after a reload, then.
    }
  }, [timer]);
  return {
    timer,
    begin: () => setTimer((present) => beginTimer(present, Date.now())),
    start: () => setTimer((present) => startTimer(present, Date.now())),
    halt: () => setTimer((present) => haltTimer(present, Date.now())),
    reset: () =>
      setTimer((present) => (present.since === null ? stopped : { ...stopped, since: Date.now() })),
  };
}

function remembered(): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
