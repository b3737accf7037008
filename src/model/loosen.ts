import type { BreakdownIndex } from './breakdown-index.ts';
import { type FacetChoices, facetNames } from './facets.ts';
import type { Limit } from './limits.ts';
import { beyondBit, bitOf, failingFacets } from './put-aside.ts';

/** What to let go of together, and how many agreements that would leave. */
export interface WayOut {
  readonly limits: readonly Limit[];
  readonly left: number;
}

const limitBits: readonly (readonly [Limit, number])[] = [
  ...facetNames.map((name) => [name, bitOf[name]] as const),
  ['distance', beyondBit],
];

/**
 * Where the choices leave nothing: which of them to let go of. Each way out lets go of as few as can be, so none holds
 * one that could stay. Most agreements first; none where something is left.
 *
 * @param beyond by place, 1 where it lies too far; null for no limit
 */
export function waysOut(
  index: BreakdownIndex,
  choices: FacetChoices,
  beyond: Uint8Array | null,
): readonly WayOut[] {
  // An agreement comes back when all that put it aside goes: those alike in that are counted together.
  const counts = new Map<number, number>();
  for (const aside of failingFacets(index, choices, beyond)) {
    counts.set(aside, (counts.get(aside) ?? 0) + 1);
  }
  const sets = [...counts].map(([set, left]) => ({
    set,
    limits: limitBits.flatMap(([limit, bit]) => ((set & bit) === 0 ? [] : [limit])),
    left,
  }));
  const fewest = Math.min(...sets.map(({ limits }) => limits.length));
  if (fewest === 0) return [];
  return sets
    .filter(({ limits }) => limits.length === fewest)
    .sort((one, other) => other.left - one.left || one.set - other.set)
    .map(({ limits, left }) => ({ limits, left }));
}
