/** What was typed at the lock, and how often in vain. */
export interface PinLock {
  readonly entered: string;
  /** Wrong ones in a row. */
  readonly wrong: number;
  /** When it can be tried again, in milliseconds; null: now. */
  readonly lockedUntil: number | null;
}

export const untouched: PinLock = { entered: '', wrong: 0, lockedUntil: null };

/** As long as a PIN may be. */
const mostDigits = 8;
const mostWrong = 3;
/** In milliseconds. */
export const lockMs = 30_000;

function isLocked({ lockedUntil }: PinLock, now: number): boolean {
  return lockedUntil !== null && now < lockedUntil;
}

/** One more digit; none while it is locked. */
export function withDigit(lock: PinLock, digit: string, now: number): PinLock {
  if (isLocked(lock, now) || lock.entered.length >= mostDigits || !/^\d$/.test(digit)) return lock;
  return { ...lock, entered: lock.entered + digit };
}

export function withoutLastDigit(lock: PinLock): PinLock {
  return { ...lock, entered: lock.entered.slice(0, -1) };
}

/** Tries what was entered, which is forgotten either way; after three wrong ones in a row nothing is tried for a while. */
export function tried(lock: PinLock, pin: string, now: number): { lock: PinLock; isRight: boolean } {
  if (isLocked(lock, now) || lock.entered === '') return { lock, isRight: false };
  if (lock.entered === pin) return { lock: untouched, isRight: true };
  const wrong = lock.wrong + 1;
  return {
    lock:
      wrong >= mostWrong
        ? { entered: '', wrong: 0, lockedUntil: now + lockMs }
        : { entered: '', wrong, lockedUntil: null },
    isRight: false,
  };
}
