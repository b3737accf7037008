import { useTranslation } from 'react-i18next';
import { occurring } from '../charts/category-style.ts';
import type { StackedDrawing, StackedRow } from '../charts/export/chart-export.ts';
import type { ExportTable } from '../charts/export/export-table.ts';
import { chartTexts } from '../i18n/chart-texts/index.ts';
import { useNames } from '../i18n/react.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import { sumCounts } from '../model/aggregate.ts';
import type { Atlas } from '../model/atlas.ts';
import type { CountryPart } from '../model/breakdown.ts';
import { isShareOrder, shareOf } from '../model/order.ts';
import type { RegionPart } from '../model/region-parts.ts';
import { useAtlasStore } from '../state/react.tsx';
import { useAmount } from './amount.ts';
import { useChartExport } from './chart-export.ts';
import { ChartSection } from './chart-section.tsx';
import { countriesSentence } from './countries-sentence.ts';

interface CountryChartToolsProps {
  readonly atlas: Atlas;
  /** In the reader's order. */
  readonly countries: readonly CountryPart[];
  /** Likewise; null where countries stand in one list. */
  readonly regions: readonly RegionPart[] | null;
}

/** Under the list of countries, which is a chart, too: what it shows, its table, and the chart to take along. */
export function CountryChartTools({ atlas, countries, regions }: CountryChartToolsProps) {
  useTexts(chartTexts);
  const { t } = useTranslation();
  const names = useNames();
  const amount = useAmount();
  const pageOf = useChartExport(atlas);
  const order = useAtlasStore((state) => state.countryOrder);
  const kept = useAtlasStore((state) => state.facets.country);
  const byShare = isShareOrder(order);
  const name = t('charts.titles.countries');
  const sentence = countriesSentence(countries, { t, names });
  const occur = occurring(sumCounts(countries.map(({ counts }) => counts)));

  const row = (part: CountryPart): StackedRow => ({
    label: names.country(part.country),
    counts: part.counts,
    whole: part.whole,
    text: isShareOrder(order)
      ? names.share(shareOf(part, order))
      : amount({ part: part.total, whole: part.whole }),
    chosen: kept?.includes(part.country) ?? false,
  });
  const drawing = (): StackedDrawing => ({
    kind: 'stacked',
    largest: byShare ? 'share' : Math.max(...countries.map(({ whole }) => whole)),
    groups: regions
      ? regions.map((region) => ({
          heading: t(`region.${region.region}`),
          text: t('count.agreements', { count: region.total }),
          rows: region.countries.map(row),
        }))
      : [{ heading: null, text: null, rows: countries.map(row) }],
  });
  const table = (): ExportTable => ({
    columns: [
      { label: t('facet.country'), kind: 'text' },
      { label: t('facet.region'), kind: 'text' },
      { label: t('charts.columns.left'), kind: 'count' },
      { label: t('charts.columns.whole'), kind: 'count' },
      { label: t('charts.columns.institutions'), kind: 'count' },
      { label: t('facet.doubleDegree'), kind: 'count' },
      ...occur.map((category) => ({ label: t(`category.${category}`), kind: 'count' as const })),
    ],
    rows: (regions?.flatMap((region) => region.countries) ?? countries).map((part) => {
      const region = atlas.regionOf[part.country];
      return [
        names.country(part.country),
        region ? t(`region.${region}`) : null,
        part.total,
        part.whole,
        part.institutions,
        part.doubleDegrees,
        ...occur.map((category) => part.counts[category]),
      ];
    }),
  });
  return (
    <ChartSection
      name={name}
      sentence={sentence}
      chart={() =>
        pageOf({
          name,
          sentence,
          drawing: drawing(),
          legend: occur.map((category) => ({ category, label: t(`category.${category}`) })),
          // A bar of shares is full, whatever is left.
          hasParts: !byShare,
        })
      }
      table={table}
    />
  );
}
