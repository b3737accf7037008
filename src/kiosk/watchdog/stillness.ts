import type { Pulse } from '../../map/index.ts';

/** For how long the map has not done what it should, in looks at it: a second each, in which the page itself was awake. */
export interface Stillness {
  /** The map's frames at the last look. */
  readonly frames: number;
  /** It should have moved, and has not. */
  readonly still: number;
  /** Nobody has drawn it. */
  readonly missing: number;
}

export const lively: Stillness = { frames: 0, still: 0, missing: 0 };

/** No frame in so many seconds while something should move. */
const mostStill = 10;
/** A map comes late over a slow network, and after its own failure by itself. */
const mostMissing = 300;

/**
 * What a look at the map adds. Looks are counted, not time: a machine that slept, a clock that was set and a page that
 * was hidden have no frames either.
 *
 * @param pulse null as long as the map's code is not there
 */
export function stillnessAfter(before: Stillness, pulse: Pulse | null, isVisible: boolean): Stillness {
  const frames = pulse?.frames ?? 0;
  if (!isVisible) return { ...before, frames };
  return {
    frames,
    still: pulse?.isUnderway && frames === before.frames ? before.still + 1 : 0,
    missing: pulse?.drawnBy ? 0 : before.missing + 1,
  };
}

/** True at one look only, however long it lasts. */
export function hasJustFrozen({ still, missing }: Stillness): boolean {
  return still === mostStill || missing === mostMissing;
}
