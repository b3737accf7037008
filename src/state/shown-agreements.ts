import type { Agreement, Atlas, Category } from '../model/atlas.ts';
import { withoutCategories } from '../model/filter.ts';
import { useAtlasStore } from './react.tsx';

/** By list, what was last asked of it: sidebar, map and camera ask for the same. */
const last = new WeakMap<readonly Agreement[], { hidden: string; shown: readonly Agreement[] }>();

/** The agreements that are left by the reader's choice of kinds: the same array until the choice changes. */
export function shownAgreements(atlas: Atlas, hiddenCategories: readonly Category[]): readonly Agreement[] {
  const hidden = hiddenCategories.join();
  const known = last.get(atlas.agreements);
  if (known?.hidden === hidden) return known.shown;
  const shown = withoutCategories(atlas.agreements, hiddenCategories);
  last.set(atlas.agreements, { hidden, shown });
  return shown;
}

/** What every view shows now. */
export function useShownAgreements(atlas: Atlas): readonly Agreement[] {
  const hiddenCategories = useAtlasStore((state) => state.hiddenCategories);
  return shownAgreements(atlas, hiddenCategories);
}
