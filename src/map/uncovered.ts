/** A disc on the screen, in CSS pixels. */
export interface ScreenDisc {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Overlap that nobody sees, in CSS pixels. */
const tolerance = 0.5;

/**
 * Those of the discs that no earlier one touches. Towards a globe's rim places draw together, and what is there
 * would be a pile: the first stay, the others come out as the globe turns.
 *
 * @param discs those that matter most first
 */
export function uncovered<Item extends ScreenDisc>(discs: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (const disc of discs) {
    const isFree = kept.every(
      ({ x, y, radius }) => Math.hypot(x - disc.x, y - disc.y) >= radius + disc.radius - tolerance,
    );
    if (isFree) kept.push(disc);
  }
  return kept;
}
