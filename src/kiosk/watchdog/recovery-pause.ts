/** In milliseconds. At first almost at once, so that the visitor goes on; what fails again and again is asked less often. */
const pauses = [250, 2_000, 5_000, 15_000, 60_000] as const;

/** How long a part of the page that failed waits before it comes back, for the number of its failures in a row. */
export function recoveryPause(failures: number): number {
  return pauses[Math.min(Math.max(failures, 1), pauses.length) - 1] ?? 60_000;
}
