/** The four ways that the arrow keys point. */
export type Direction = 'left' | 'right' | 'up' | 'down';

interface Spot {
  readonly key: string;
  /** CSS pixels, y downward. */
  readonly x: number;
  readonly y: number;
}

const steps: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** How much a spot that lies aside counts as farther than one straight ahead. */
const asideFactor = 2;

/**
 * The marker that a reader means who presses an arrow key: the nearest ahead, straight before aside, within 45°
 * either way first, and anything ahead when there is nothing there.
 * @returns null at the edge
 */
export function neighbour(from: Spot, spots: readonly Spot[], direction: Direction): Spot | null {
  const [stepX, stepY] = steps[direction];
  const ahead = spots
    .filter((spot) => spot.key !== from.key)
    .map((spot) => {
      const along = (spot.x - from.x) * stepX + (spot.y - from.y) * stepY;
      const aside = Math.abs((spot.x - from.x) * stepY) + Math.abs((spot.y - from.y) * stepX);
      return { spot, along, aside, cost: along + asideFactor * aside };
    })
    .filter(({ along }) => along > 0);
  const inView = ahead.filter(({ along, aside }) => aside <= along);
  const choice = inView.length > 0 ? inView : ahead;
  return (
    choice.reduce<(typeof choice)[number] | null>(
      (best, one) => (best === null || one.cost < best.cost ? one : best),
      null,
    )?.spot ?? null
  );
}
