import type { Atlas } from '../model/atlas.ts';
import { type Breakdown, breakDown } from '../model/breakdown.ts';
import { type BreakdownIndex, createBreakdownIndex } from '../model/breakdown-index.ts';
import { facetsKey } from '../model/facets.ts';
import { nearKey, placesBeyond } from '../model/near.ts';
import { useAtlasStore } from './react.tsx';
import type { AtlasState } from './store.ts';

/** By atlas, what was last asked of its columns: sidebar, map and camera ask for the same. */
const known = new WeakMap<Atlas, { key: string; breakdown: Breakdown }>();
const indexes = new WeakMap<Atlas, BreakdownIndex>();

/** All by which a reader puts agreements aside. */
export type Choices = Pick<AtlasState, 'facets' | 'near'>;

/** What the reader's choices leave of the list, counted once: the same object until the choices change. */
export function breakdownOf(atlas: Atlas, { facets, near }: Choices): Breakdown {
  const key = `${facetsKey(facets)}; ${near?.kilometres === null ? '' : nearKey(near)}`;
  const before = known.get(atlas);
  if (before?.key === key) return before.breakdown;
  const breakdown = breakDown(indexOf(atlas), facets, placesBeyond(near, atlas));
  known.set(atlas, { key, breakdown });
  return breakdown;
}

/** An atlas's columns, made once. */
export function indexOf(atlas: Atlas): BreakdownIndex {
  const index = indexes.get(atlas) ?? createBreakdownIndex(atlas);
  indexes.set(atlas, index);
  return index;
}

/** What every view shows now. */
export function useBreakdown(atlas: Atlas): Breakdown {
  const facets = useAtlasStore((state) => state.facets);
  const near = useAtlasStore((state) => state.near);
  return breakdownOf(atlas, { facets, near });
}

/** How many agreements some choices would leave. */
export function breakdownCount(atlas: Atlas, { facets, near }: Choices): number {
  return breakDown(indexOf(atlas), facets, placesBeyond(near, atlas)).totals.agreements;
}
