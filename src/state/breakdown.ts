import type { Atlas } from '../model/atlas.ts';
import { type Breakdown, breakDown } from '../model/breakdown.ts';
import { type BreakdownIndex, createBreakdownIndex } from '../model/breakdown-index.ts';
import { type FacetChoices, facetsKey } from '../model/facets.ts';
import { useAtlasStore } from './react.tsx';

/** By atlas, its columns and what was last asked of them: sidebar, map and camera ask for the same. */
const known = new WeakMap<Atlas, { index: BreakdownIndex; key: string; breakdown: Breakdown }>();

/** What the reader's choices leave of the list, counted once: the same object until the choices change. */
export function breakdownOf(atlas: Atlas, choices: FacetChoices): Breakdown {
  const key = facetsKey(choices);
  const before = known.get(atlas);
  if (before?.key === key) return before.breakdown;
  const index = before?.index ?? createBreakdownIndex(atlas);
  const breakdown = breakDown(index, choices);
  known.set(atlas, { index, key, breakdown });
  return breakdown;
}

/** What every view shows now. */
export function useBreakdown(atlas: Atlas): Breakdown {
  const facets = useAtlasStore((state) => state.facets);
  return breakdownOf(atlas, facets);
}
