import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import type { CountryCode } from '../../model/atlas.ts';
import { type ComparedCountry, type Comparison, widestGap } from '../../model/comparison.ts';

/**
 * What a comparison shows, in sentences: how many agreements, which countries the facets leave nothing of, and where
 * the widest gap is. Before there are two countries: what to do.
 */
export function useComparisonSentences(comparison: Comparison): readonly string[] {
  const { t } = useTranslation();
  const names = useNames();
  const { countries } = comparison;
  const [first, second, third] = countries;
  if (!first) return [t('comparison.intro')];
  const none = countries
    .filter(({ total }) => total === 0)
    .map(({ country }) => t('comparison.none', { country: names.country(country) }));
  if (!second) return [t('comparison.second', { country: names.country(first.country) }), ...none];
  // The noun once, with the first number: "Spain: 34 agreements; Germany: 27."
  const numbers = {
    first: t('comparison.countryAgreements', {
      country: names.country(first.country),
      agreements: t('count.agreements', { count: first.total }),
    }),
    second: withCount(second),
  };
  const gap = widestGap(comparison);
  return [
    third ? t('comparison.three', { ...numbers, third: withCount(third) }) : t('comparison.two', numbers),
    ...none,
    ...(gap
      ? [
          t('comparison.gap', {
            kind: gap.kind === 'double-degree' ? t('comparison.doubleDegrees') : t(`category.${gap.kind}`),
            most: names.share(gap.most.share),
            mostCountries: namesOf(gap.most.countries),
            least: names.share(gap.least.share),
            leastCountries: namesOf(gap.least.countries),
          }),
        ]
      : []),
  ];

  function namesOf(codes: readonly CountryCode[]): string {
    return names.list(codes.map(names.country));
  }

  function withCount({ country, total }: ComparedCountry): string {
    return t('comparison.countryCount', { country: names.country(country), count: total });
  }
}
