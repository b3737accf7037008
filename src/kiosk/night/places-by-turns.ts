/** Where something stands for a while, so that no pixel shows the same for days. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A small way round in steps of one pixel, in CSS pixels: nobody sees a step. */
const round: readonly Spot[] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 2, y: 1 },
  { x: 2, y: 2 },
  { x: 1, y: 3 },
  { x: 0, y: 3 },
  { x: -1, y: 3 },
  { x: -2, y: 2 },
  { x: -2, y: 1 },
  { x: -1, y: 0 },
];

/** How far what stands still is shifted in some minute, in CSS pixels. */
export function shiftAt(minute: number): Spot {
  return round[minute % round.length] as Spot;
}

/** Steps that never come near each other again soon: fractions of the golden ratio, and of the plastic one. */
const strides = { x: 0.618034, y: 0.754878 } as const;

/** Where the clock of a sleeping screen stands in some minute, as shares of the room that there is. */
export function clockSpot(minute: number): Spot {
  return { x: (minute * strides.x) % 1, y: (minute * strides.y) % 1 };
}
