import { useTranslation } from 'react-i18next';
import { chartTexts } from '../../i18n/chart-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import { CombinationChart } from './combination-chart.tsx';
import { FacetChart } from './facet-chart.tsx';
import { chartedFacets } from './facet-sentence.ts';
import { WhereChart } from './where-chart.tsx';
import './breakdowns.css';

interface BreakdownsProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/** What the agreements are made of, in charts that choose: each shows what the choices in the others leave. */
export function Breakdowns({ atlas, breakdown }: BreakdownsProps) {
  useTexts(chartTexts);
  const { t } = useTranslation();
  return (
    <section className="breakdowns">
      <h2 className="visually-hidden">{t('panel.breakdowns')}</h2>
      {breakdown.totals.agreements === 0 && <p className="nothing-left">{t('charts.nothingLeft')}</p>}
      {chartedFacets.map((facet) => (
        <FacetChart key={facet} facet={facet} atlas={atlas} breakdown={breakdown} />
      ))}
      <CombinationChart atlas={atlas} breakdown={breakdown} />
      {/* The last: how long it is depends on where the reader is. */}
      <WhereChart atlas={atlas} breakdown={breakdown} />
    </section>
  );
}
