import type { Phase } from '../session/phase.ts';

export interface RestartFacts {
  /** Whether anything went wrong since the page was loaded. */
  readonly hasTrouble: boolean;
  readonly phase: Phase['name'];
  /** For how long the screen has wandered, in milliseconds. */
  readonly wanderedMs: number;
  readonly isStaffThere: boolean;
  /** When the page was restarted before, in milliseconds since 1970. */
  readonly restarts: readonly number[];
  /** In milliseconds since 1970. */
  readonly now: number;
}

const minute = 60_000;
/** A visitor who has just gone may come back. */
const settleMs = 5_000;
/** Restarts that are longer ago say nothing about the present trouble. */
const memoryMs = 3 * 60 * minute;
/** Between one restart and the next, in minutes: what a restart does not cure is given more time each time. */
const pausesMinutes = [3, 6, 12, 24, 60] as const;

/**
 * Whether the page should be loaded again now: something is wrong, nobody is there, and it was not done just before. A
 * page that crashes as soon as it is loaded must not do it in a loop.
 */
export function restartDue({
  hasTrouble,
  phase,
  wanderedMs,
  isStaffThere,
  restarts,
  now,
}: RestartFacts): boolean {
  if (!hasTrouble || phase !== 'attract' || wanderedMs < settleMs || isStaffThere) return false;
  const lately = restartsLately(restarts, now);
  const last = lately.at(-1);
  return last === undefined || now - last >= restartPause(lately.length);
}

/** What follows a number of restarts in milliseconds. */
function restartPause(restarts: number): number {
  return (pausesMinutes[Math.min(Math.max(restarts, 1), pausesMinutes.length) - 1] ?? 60) * minute;
}

/** Those that count still, in their order. A clock that was set back makes some lie in the future: they count no more. */
function restartsLately(restarts: readonly number[], now: number): readonly number[] {
  return restarts.filter((at) => at <= now && now - at < memoryMs).toSorted((one, other) => one - other);
}
