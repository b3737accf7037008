import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import type { Category } from '../../model/atlas.ts';
import type { ComparedCountry, Comparison } from '../../model/comparison.ts';

/** A number by which countries are compared. */
export interface Measure {
  /** In the reader's language; no two are alike. */
  readonly label: string;
  readonly numberOf: (country: ComparedCountry) => number;
  /** Whether it counts some of the country's agreements, so that their share says something. */
  readonly isPart: boolean;
  readonly category?: Category;
  /** Whether its bar is made up by category. */
  readonly isWhole?: boolean;
}

/** By what these countries can be compared: the same rows on the screen, in the drawing and in the table's file. */
export function useMeasures({ categories, programmes, networks }: Comparison): readonly Measure[] {
  const { t } = useTranslation();
  const labels = useFacetLabels();
  return [
    { label: t('comparison.agreements'), numberOf: ({ total }) => total, isPart: false, isWhole: true },
    { label: t('comparison.institutions'), numberOf: ({ institutions }) => institutions, isPart: false },
    { label: t('comparison.cities'), numberOf: ({ places }) => places, isPart: false },
    { label: t('comparison.doubleDegrees'), numberOf: ({ doubleDegrees }) => doubleDegrees, isPart: true },
    ...categories.map((category) => ({
      label: t(`category.${category}`),
      numberOf: ({ counts }: ComparedCountry) => counts[category],
      isPart: true,
      category,
    })),
    ...programmes.map((programme) => ({
      label: t('facet.chosen', {
        facet: labels.facet('programme'),
        values: labels.value('programme', programme),
      }),
      numberOf: (country: ComparedCountry) => country.programmes[programme],
      isPart: true,
    })),
    ...networks.map((network) => ({
      label: t('facet.chosen', { facet: labels.facet('network'), values: network }),
      numberOf: (country: ComparedCountry) => country.networks.get(network) ?? 0,
      isPart: true,
    })),
  ];
}
