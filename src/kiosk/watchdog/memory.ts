import { type LoggedError, mostKept, type TroubleKind, troubleKinds } from './error-log.ts';

/** What outlives a restart, as long as the browser's tab: nothing of any visitor. */
export interface WatchdogMemory {
  /** When the page was first loaded, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly errors: readonly LoggedError[];
  /** When it was restarted, in milliseconds since 1970. */
  readonly restarts: readonly number[];
}

const key = 'accord-atlas.kiosk.watchdog';
/** How many restarts are kept. */
const mostRestarts = 20;

/**
 * What was kept. Where the browser keeps nothing the page counts as restarted just now, for a page that does not
 * remember its restarts would do nothing else.
 */
export function recall(storage: () => Storage, now: number): WatchdogMemory {
  try {
    const text = storage().getItem(key);
    return text === null ? { startedAt: now, errors: [], restarts: [] } : asMemory(JSON.parse(text), now);
  } catch {
    return { startedAt: now, errors: [], restarts: [now] };
  }
}

/** Keeps it, where the browser keeps anything. */
export function remember(storage: () => Storage, memory: WatchdogMemory): void {
  try {
    const restarts = memory.restarts.slice(-mostRestarts);
    storage().setItem(key, JSON.stringify({ ...memory, restarts }));
  } catch {
    // Refused, or full: the screen does without.
  }
}

/** @throws TypeError where it is something else altogether */
function asMemory(value: Partial<WatchdogMemory>, now: number): WatchdogMemory {
  const { startedAt, errors, restarts } = value;
  return {
    startedAt: typeof startedAt === 'number' ? startedAt : now,
    errors: Array.isArray(errors) ? errors.filter(isLogged).slice(-mostKept) : [],
    restarts: Array.isArray(restarts) ? restarts.filter((at) => typeof at === 'number') : [],
  };
}

function isLogged(entry: Partial<LoggedError>): entry is LoggedError {
  return (
    troubleKinds.includes(entry.kind as TroubleKind) &&
    typeof entry.message === 'string' &&
    typeof entry.at === 'number' &&
    typeof entry.times === 'number'
  );
}
