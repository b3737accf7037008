import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/react.tsx';
import { takeAlongTexts } from '../i18n/take-along-texts/index.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { type ThemeName, themeNames } from '../ui/colours.ts';
import type { ChartExport } from './export/chart-export.ts';
import type { ExportTable } from './export/export-table.ts';
import type { SaveFormat } from './export/save-chart.ts';
import './take-along.css';

const formats: readonly SaveFormat[] = ['svg', 'png', 'csv'];

interface TakeAlongProps {
  /** The chart's name in the reader's language: "By category". */
  readonly name: string;
  /** Asked for at the press of a button only. */
  readonly chart: () => ChartExport;
  readonly table: () => ExportTable;
}

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' | 'failed'; readonly format: SaveFormat }
  | { readonly state: 'saved'; readonly file: string };

/**
 * A chart to take along: as a picture (SVG, PNG) and as its numbers (CSV). What makes the files is loaded when one is
 * asked for.
 */
export function TakeAlong({ name, chart, table }: TakeAlongProps) {
  useTexts(takeAlongTexts);
  const { t } = useTranslation();
  const locale = useLocale();
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const save = async (format: SaveFormat) => {
    if (progress.state === 'saving') return;
    setProgress({ state: 'saving', format });
    try {
      const { saveChart } = await import('./export/save-chart.ts');
      const theme = presentTheme();
      const file = await saveChart({ chart: chart(), table: table(), format, locale, theme });
      setProgress({ state: 'saved', file });
    } catch (error) {
      console.error(error);
      setProgress({ state: 'failed', format });
    }
  };
  return (
    <fieldset className="take-along" aria-label={t('takeAlong.label', { name })}>
      <span className="take-along-title" aria-hidden="true">
        {t('takeAlong.title')}
      </span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="take-along-button"
          aria-label={t('takeAlong.save', { name, format: format.toUpperCase() })}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status" className="take-along-status" data-state={progress.state}>
        {progress.state === 'saving' && t('takeAlong.saving', { format: progress.format.toUpperCase() })}
        {progress.state === 'failed' && t('takeAlong.failed', { format: progress.format.toUpperCase() })}
        {progress.state === 'saved' && t('takeAlong.saved', { file: progress.file })}
      </span>
    </fieldset>
  );
}

/** The colours in which the page is shown now. */
function presentTheme(): ThemeName {
  const { theme } = document.documentElement.dataset;
  return themeNames.find((known) => known === theme) ?? 'light';
}
