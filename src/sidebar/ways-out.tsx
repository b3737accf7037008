import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../i18n/facet-labels.ts';
import { filterTexts } from '../i18n/filter-texts/index.ts';
import { useNames } from '../i18n/react.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import type { Atlas } from '../model/atlas.ts';
import { fixedValuesOf, hiddenCategories } from '../model/facets.ts';
import type { Limit } from '../model/limits.ts';
import { waysOut } from '../model/loosen.ts';
import { placesBeyond } from '../model/near.ts';
import { indexOf } from '../state/breakdown.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import './ways-out.css';

/** More would be a riddle, not a help. */
const mostOffered = 4;
/** Of more values than these the number is told, not the names. */
const mostNamed = 3;

interface WaysOutProps {
  readonly atlas: Atlas;
  /** A way was taken: the buttons go, and the focus with them. */
  readonly onTaken: () => void;
}

/** Where no agreement fits the choices: which of them to let go of, and how many agreements each would leave. */
export function WaysOut({ atlas, onTaken }: WaysOutProps) {
  useTexts(filterTexts);
  const { t } = useTranslation();
  const names = useNames();
  const facets = useAtlasStore((state) => state.facets);
  const near = useAtlasStore((state) => state.near);
  const { loosen } = useAtlasActions();
  const nameOf = useLimitNames();
  const ways = useMemo(
    () => waysOut(indexOf(atlas), facets, placesBeyond(near, atlas)),
    [atlas, facets, near],
  );
  return (
    <ul className="ways-out" aria-label={t('filters.waysOut')}>
      {ways.slice(0, mostOffered).map(({ limits, left }) => (
        <li key={limits.join()}>
          <button
            type="button"
            className="way-out"
            onClick={() => {
              loosen(limits);
              onTaken();
            }}
          >
            {t('filters.without', {
              what: names.list(limits.map((limit) => t('filters.quoted', { text: nameOf(limit) }))),
              agreements: t('count.agreements', { count: left }),
            })}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a reader chose, by facet or distance: "Network: CLUSTER". */
function useLimitNames(): (limit: Limit) => string {
  const { t } = useTranslation();
  const names = useNames();
  const labels = useFacetLabels();
  const facets = useAtlasStore((state) => state.facets);
  const near = useAtlasStore((state) => state.near);
  return (limit) => {
    if (limit === 'distance') return t('filters.distance', { kilometres: near?.kilometres ?? 0 });
    const wordsOf = (values: readonly string[]) =>
      names.either(values.map((value) => labels.value(limit, value)));
    const kept: readonly string[] = facets[limit] ?? [];
    const values = () => {
      if (kept.length === 0) return t('facet.nothing');
      if (kept.length <= mostNamed) return wordsOf(kept);
      if (limit === 'category') return t('filters.except', { values: wordsOf(hiddenCategories(facets)) });
      return t('filters.several', { count: kept.length });
    };
    // "Double degree" and "No double degree" need no heading.
    if (fixedValuesOf(limit)?.some((value) => value === 'yes')) return values();
    return t('facet.chosen', { facet: labels.facet(limit), values: values() });
  };
}
