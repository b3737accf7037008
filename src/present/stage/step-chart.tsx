import { useTranslation } from 'react-i18next';
import { StackedBar } from '../../charts/stacked-bar.tsx';
import { useNames } from '../../i18n/react.tsx';
import type { Agreement, Atlas, Category, CountryCode } from '../../model/atlas.ts';
import { type ChartRow, chartRows } from '../../model/chart-rows.ts';
import type { Region } from '../../model/region.ts';
import type { StepChart as Chart } from '../../model/tour.ts';

/** As many as stand below a headline and two lines of text. */
const mostRows = 7;

interface StepChartProps {
  readonly chart: Chart;
  readonly agreements: readonly Agreement[];
  readonly atlas: Atlas;
}

/** A step's chart: a bar a row, made up by category. */
export function StepChart({ chart, agreements, atlas }: StepChartProps) {
  const { t } = useTranslation();
  const names = useNames();
  const rows = chartRows(chart, agreements, atlas, mostRows);
  // All others together would be longer than any: they have a number alone.
  const largest = Math.max(...rows.map(({ key, total }) => (key === null ? 0 : total)));
  const nameOf: Readonly<Record<Chart, (key: string) => string>> = {
    categories: (key) => t(`category.${key as Category}`),
    regions: (key) => t(`region.${key as Region}`),
    countries: (key) => names.country(key as CountryCode),
    networks: (key) => key,
    doubleDegrees: (key) =>
      key === 'yes' ? t('present.withDoubleDegree') : t('present.withoutDoubleDegree'),
  };
  const labelOf = ({ key, values }: ChartRow) =>
    key === null ? t('present.others', { count: values }) : nameOf[chart](key);
  return (
    <ul className="stage-chart">
      {rows.map((row) => (
        <li key={row.key ?? ''} className="stage-chart-row">
          <span className="stage-chart-label">{labelOf(row)}</span>
          {row.key === null ? <span /> : <StackedBar counts={row.counts} largest={largest} />}
          <span className="stage-chart-number numbers">{names.number(row.total)}</span>
        </li>
      ))}
    </ul>
  );
}
