import { type Counts, counted, type Day, noCounts, type Seen } from './counts.ts';
import { readCounts, writeCounts } from './written-counts.ts';

/** A browser's storage: asking for it may throw, and so may every use. */
type CountsStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The counts of this machine. They stay on it. */
export interface Counting {
  /** The same object until they change. */
  getCounts(): Counts;
  subscribe(listener: () => void): () => void;
  count(seen: Seen, day: Day): void;
  erase(): void;
}

/** Where they are kept. */
export const countsKey = 'accord-atlas.kiosk.counts';
/** Where contents are put aside that nobody can read. */
export const unreadableKey = `${countsKey}.unreadable`;

/**
 * Counts, and keeps the counts in the browser. Where that refuses, or is full, they last as long as the page.
 *
 * @param storage asked for each time anew
 */
export function startCounting(storage: () => CountsStorage): Counting {
  const listeners = new Set<() => void>();
  let counts = noCounts;
  /** What the browser holds, as it was last written or read; null where it holds less than we do. */
  let stored: string | null = '';
  /** Another window of this machine may have counted meanwhile. */
  const catchUp = () => {
    if (stored === null) return;
    const text = textIn(storage);
    if (text === null || text === stored) return;
    stored = text;
    counts = text === '' ? noCounts : (readCounts(text) ?? putAside(storage, text));
  };
  const change = (changed: Counts) => {
    counts = changed;
    stored = keep(storage, changed);
    for (const listener of listeners) listener();
  };
  catchUp();
  return {
    getCounts: () => counts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count(seen, day) {
      catchUp();
      change(counted(counts, seen, day));
    },
    erase() {
      for (const key of [countsKey, unreadableKey]) attempt(() => storage().removeItem(key));
      change(noCounts);
    },
  };
}

/** @returns what the browser holds; empty for nothing, null where it does not say */
function textIn(storage: () => CountsStorage): string | null {
  return attempt(() => storage().getItem(countsKey) ?? '');
}

/** @returns what the browser holds now; null where it would not take it */
function keep(storage: () => CountsStorage, counts: Counts): string | null {
  const text = counts === noCounts ? '' : writeCounts(counts);
  return attempt(() => {
    if (text !== '') storage().setItem(countsKey, text);
    return text;
  });
}

/** Somebody may still make sense of them. */
function putAside(storage: () => CountsStorage, text: string): Counts {
  console.warn(`Counts that can't be read are put aside as "${unreadableKey}".`);
  attempt(() => {
    storage().removeItem(countsKey);
    storage().setItem(unreadableKey, text);
  });
  return noCounts;
}

function attempt<Outcome>(action: () => Outcome): Outcome | null {
  try {
    return action();
  } catch {
    return null;
  }
}
