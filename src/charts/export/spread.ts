/**
 * Sets labels of a column apart: each as near to where it wants to be as the others let it, the weightier the nearer;
 * in their order, none over another and none outside. Neighbours that are in each other's way move as one (pool adjacent
 * violators).
 *
 * @param labels heights, where the middle of each wants to be, and how much: above 0
 * @param height of the column; must hold them all
 * @returns the top of each
 */
export function spread(
  labels: readonly { readonly wanted: number; readonly height: number; readonly weight: number }[],
  height: number,
): readonly number[] {
  let above = 0;
  const tops = labels.map((label) => {
    const top = above;
    above += label.height;
    return top;
  });
  // How far each wants to be below where it would be with no room between any: must not fall from one to the next.
  const pools: { sum: number; weight: number; size: number }[] = [];
  for (const [index, { wanted, height: own, weight }] of labels.entries()) {
    let pool = { sum: weight * (wanted - own / 2 - (tops[index] ?? 0)), weight, size: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, size: pool.size + last.size };
      pools.pop();
    }
    pools.push(pool);
  }
  const room = Math.max(0, height - above);
  const shifts = pools.flatMap((pool) =>
    Array<number>(pool.size).fill(Math.min(room, Math.max(0, mean(pool)))),
  );
  return tops.map((top, index) => top + (shifts[index] ?? 0));
}

function mean({ sum, weight }: { readonly sum: number; readonly weight: number }): number {
  return sum / weight;
}
