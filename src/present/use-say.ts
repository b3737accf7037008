import { useMemo } from 'react';
import { useLocale } from '../i18n/react.tsx';
import type { Agreement, Atlas, Locale } from '../model/atlas.ts';
import { breakDown } from '../model/breakdown.ts';
import { placesBeyond } from '../model/near.ts';
import type { TourStep, TourText } from '../model/tour.ts';
import { indexOf } from '../state/breakdown.ts';
import { useTourAtlas } from './context.tsx';
import { sayLive } from './say-live.ts';

interface Saying {
  /** A text with its numbers. @param locale the page's language where nothing is said */
  readonly say: (text: TourText, locale?: Locale) => string;
  /** What the step's facets leave of the list. */
  readonly agreements: readonly Agreement[];
}

/** Says a step's texts, with what its facets leave counted. @param step null for the whole list */
export function useSay(step: TourStep | null): Saying {
  const atlas = useTourAtlas();
  const spoken = useLocale();
  return useMemo(() => {
    const agreements = step ? agreementsOf(atlas, step) : atlas.agreements;
    return {
      agreements,
      say: (text, locale = spoken) => sayLive(text, locale, { atlas, agreements }),
    };
  }, [atlas, step, spoken]);
}

const known = new WeakMap<TourStep, readonly Agreement[]>();

/** What a step's facets leave of the list; the same object each time. */
function agreementsOf(atlas: Atlas, step: TourStep): readonly Agreement[] {
  const before = known.get(step);
  if (before) return before;
  const { agreements } = breakDown(indexOf(atlas), step.view.facets, placesBeyond(null, atlas));
  known.set(step, agreements);
  return agreements;
}
