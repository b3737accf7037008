import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeAlong } from '../../charts/take-along.tsx';
import { comparisonTexts } from '../../i18n/comparison-texts/index.ts';
import { useNames } from '../../i18n/react.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import { compareCountries } from '../../model/comparison.ts';
import { useAtlasStore } from '../../state/react.tsx';
import './compare.css';
import { useComparisonExport } from './comparison-export.ts';
import { useComparisonSentences } from './comparison-sentences.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { CountryPicker } from './country-picker.tsx';
import { RemoveButton } from './remove-button.tsx';
import { Suggestions } from './suggestions.tsx';

interface CompareProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/** Two or three countries side by side; until there are two, help to choose them. */
export function Compare({ atlas, breakdown }: CompareProps) {
  useTexts(comparisonTexts);
  const { t } = useTranslation();
  const names = useNames();
  const view = useRef<HTMLElement>(null);
  const compared = useAtlasStore((state) => state.compared);
  const comparison = useMemo(() => compareCountries(breakdown.agreements, compared), [breakdown, compared]);
  const sentences = useComparisonSentences(comparison);
  const takeAlong = useComparisonExport(atlas.config, comparison);
  const [only = null] = compared;
  // The button that was pressed goes with its country; the reader's place must not go with it.
  const focusPicker = () => view.current?.querySelector('select')?.focus();
  return (
    <section ref={view} className="compare">
      <h2 className="visually-hidden">{t('comparison.title')}</h2>
      <CountryPicker atlas={atlas} breakdown={breakdown} />
      {compared.length === 1 && only !== null && (
        <ul className="compared" aria-label={t('comparison.chosen')}>
          <li>
            <span className="compared-name">{names.country(only)}</span>
            <RemoveButton country={only} onGone={focusPicker} />
          </li>
        </ul>
      )}
      {/* Always there: a screen reader is told of what changes in it, seldom of one that comes. */}
      <div className="compare-sentences" role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {compared.length < 2 ? (
        <Suggestions atlas={atlas} breakdown={breakdown} chosen={only} onChosen={focusPicker} />
      ) : (
        <>
          <ComparisonTable comparison={comparison} onGone={focusPicker} />
          <TakeAlong name={takeAlong.name} chart={takeAlong.chart} table={takeAlong.table} />
        </>
      )}
    </section>
  );
}
