import { useTranslation } from 'react-i18next';
import type { Category, Programme } from '../model/atlas.ts';
import { type FacetChoices, type FacetName, facetNames, noValue } from '../model/facets.ts';
import type { Region } from '../model/region.ts';
import { useNames } from './react.tsx';

/** How facets and their values are called in the reader's language. */
export interface FacetLabels {
  /** "Network". */
  readonly facet: (name: FacetName) => string;
  /** "CLUSTER", or "No network". */
  readonly value: (name: FacetName, value: string) => string;
  /** What is kept, in one line: "Network: CLUSTER · Region: Europe". Null where all is. */
  readonly choices: (choices: FacetChoices) => string | null;
}

/** The labels of the page's language. */
export function useFacetLabels(): FacetLabels {
  const { t } = useTranslation();
  const names = useNames();
  const facet = (name: FacetName) => t(`facet.${name}`);
  const value = (name: FacetName, one: string): string => {
    switch (name) {
      case 'category':
        return t(`category.${one as Category}`);
      case 'programme':
        return t(`facet.programmes.${one as Programme | typeof noValue}`);
      case 'network':
        return one === noValue ? t('facet.noNetwork') : one;
      case 'doubleDegree':
        return one === 'yes' ? t('sidebar.doubleDegree') : t('facet.noDoubleDegree');
      case 'studentExchange':
        return one === 'yes' ? t('facet.studentExchange') : t('facet.noStudentExchange');
      case 'region':
        return t(`region.${one as Region}`);
      case 'country':
        return names.country(one);
    }
  };
  const choices = (all: FacetChoices): string | null => {
    const words = facetNames.flatMap((name) => {
      const kept: readonly string[] | undefined = all[name];
      if (!kept) return [];
      return t('facet.chosen', {
        facet: facet(name),
        values: kept.length > 0 ? names.either(kept.map((one) => value(name, one))) : t('facet.nothing'),
      });
    });
    return words.length > 0 ? words.join(' · ') : null;
  };
  return { facet, value, choices };
}
