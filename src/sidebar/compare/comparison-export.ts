import { useTranslation } from 'react-i18next';
import type { ChartExport } from '../../charts/export/chart-export.ts';
import type { ExportTable } from '../../charts/export/export-table.ts';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import { useLocale, useNames } from '../../i18n/react.tsx';
import { countByCategory } from '../../model/aggregate.ts';
import type { AtlasConfig } from '../../model/atlas.ts';
import { type ComparedCountry, type Comparison, shareOfCountry } from '../../model/comparison.ts';
import { slug } from '../../model/fold.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { useComparisonSentences } from './comparison-sentences.ts';
import { type Measure, useMeasures } from './measures.ts';

/** A comparison as it is taken along: named by its countries, drawn, and as a table. */
export interface ComparisonExport {
  readonly name: string;
  readonly chart: () => ChartExport;
  readonly table: () => ExportTable;
}

/** The same rows as on the screen, in the present language. */
export function useComparisonExport(config: AtlasConfig, comparison: Comparison): ComparisonExport {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const labels = useFacetLabels();
  const facets = useAtlasStore((state) => state.facets);
  const measures = useMeasures(comparison);
  const sentences = useComparisonSentences(comparison);
  const { countries, largest } = comparison;
  const nameOf = ({ country }: ComparedCountry) => names.country(country);
  const name = names.list(countries.map(nameOf));
  const atlas = config.name[locale];

  const cellOf = (measure: Measure, country: ComparedCountry) => {
    const count = measure.numberOf(country);
    return {
      text:
        measure.isPart && count > 0
          ? t('comparison.part', { count, share: names.share(shareOfCountry(count, country)) })
          : names.number(count),
      value: measure.isWhole
        ? country.counts
        : measure.category
          ? { ...noCounts, [measure.category]: count }
          : count,
    };
  };

  return {
    name,
    chart: () => ({
      fileName: slug(`${atlas} ${name}`),
      title: t('comparison.fileTitle', { atlas, countries: name }),
      sentence: sentences.join(' '),
      conditions: labels.choices(facets),
      legend: comparison.categories.map((category) => ({ category, label: t(`category.${category}`) })),
      parts: null,
      footer: t('comparison.footer', {
        source: config.source,
        date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date()),
      }),
      drawing: {
        kind: 'comparison',
        columns: countries.map((country) => ({ label: nameOf(country) })),
        rows: measures.map((measure) => ({
          label: measure.label,
          largest,
          cells: countries.map((country) => cellOf(measure, country)),
        })),
      },
    }),
    table: () => ({
      columns: [
        { label: t('comparison.measure'), kind: 'text' },
        ...countries.flatMap(
          (country) =>
            [
              { label: nameOf(country), kind: 'count' },
              { label: t('comparison.shareOf', { country: nameOf(country) }), kind: 'share' },
            ] as const,
        ),
      ],
      rows: measures.map((measure) => [
        measure.label,
        ...countries.flatMap((country) => {
          const count = measure.numberOf(country);
          return [count, measure.isPart && country.total > 0 ? shareOfCountry(count, country) : null];
        }),
      ]),
    }),
  };
}

const noCounts = countByCategory([]);
