/** Where a bottom sheet rests, from low to high. */
const sheetStops = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** Finger speed, in CSS pixels a millisecond, from which a drag is a throw. */
const throwSpeed = 0.5;

/** Height of the peek: handle, title and the headline numbers begin to show. */
const peekHeight = 148;

/** The sheet's visible height at each stop, in CSS pixels; ascending for any window. */
export function stopHeights(windowHeight: number): Readonly<Record<SheetStop, number>> {
  const half = Math.round(windowHeight * 0.52);
  return { peek: Math.min(peekHeight, Math.round(half * 0.6)), half, full: Math.round(windowHeight * 0.92) };
}

/**
 * Where a sheet comes to rest when the finger leaves it.
 *
 * @param height visible height then, in CSS pixels
 * @param speed upwards, in CSS pixels a millisecond: a throw goes to the next stop that way, else it is the nearest
 */
export function restingStop(height: number, speed: number, windowHeight: number): SheetStop {
  const heights = stopHeights(windowHeight);
  if (speed > throwSpeed) return sheetStops.find((stop) => heights[stop] > height) ?? 'full';
  if (speed < -throwSpeed) return sheetStops.findLast((stop) => heights[stop] < height) ?? 'peek';
  return sheetStops.reduce((best, stop) =>
    Math.abs(heights[stop] - height) < Math.abs(heights[best] - height) ? stop : best,
  );
}

/** One stop up or down, as far as it goes. */
export function stepStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(stop) + step] ?? stop;
}

/** What a press of the handle leads to: up by one, and from the top back to the peek. */
export function pressedStop(stop: SheetStop): SheetStop {
  return stop === 'full' ? 'peek' : stepStop(stop, 1);
}
