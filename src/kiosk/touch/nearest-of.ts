/** Something round that can be pressed, in CSS pixels. */
export interface Target<Item> {
  readonly of: Item;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The target whose edge is nearest to a spot; of those that hold it the one that holds it deepest. Null of none. */
export function nearestOf<Item>(
  targets: readonly Target<Item>[],
  spot: { readonly x: number; readonly y: number },
): Target<Item> | null {
  const away = ({ x, y, radius }: Target<Item>) => Math.hypot(x - spot.x, y - spot.y) - radius;
  return targets.reduce<Target<Item> | null>(
    (best, target) => (best === null || away(target) < away(best) ? target : best),
    null,
  );
}
