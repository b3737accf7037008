import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { stepCharts, type TourStep } from '../../model/tour.ts';
import { useTourAtlas } from '../context.tsx';
import { useSay } from '../use-say.ts';
import { useAuthoring, useDraft, useOpenStep } from './context.tsx';
import { stepTexts, withStep, withText } from './edit.ts';
import { type DraftFault, faultsAt } from './faults.ts';
import { FieldFaults } from './field-faults.tsx';
import { HighlightField } from './highlight-field.tsx';
import { TextFields } from './text-fields.tsx';
import { ViewField } from './view-field.tsx';

interface StepEditorProps {
  /** Its place in the tour, from 0. */
  readonly index: number;
  readonly step: TourStep;
  /** The whole tour's. */
  readonly faults: readonly DraftFault[];
}

const lines = { figure: 1, headline: 2, text: 3, notes: 3 } as const;

/** All that a step says, to be written. */
export function StepEditor({ index, step, faults }: StepEditorProps) {
  const { t } = useTranslation();
  const atlas = useTourAtlas();
  const { draft } = useAuthoring();
  const openStep = useOpenStep();
  const of = useDraft(({ tour }) => tour.steps.length);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { agreements } = useSay(step);
  const scope = useMemo(() => ({ atlas, agreements }), [atlas, agreements]);
  // What was pressed has gone: the step's beginning is where the author is.
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<TourStep>, field?: string) =>
    draft.change((tour) => withStep(tour, index, part), field && `${index} ${field}`);
  const at = (field: string) => faultsAt(faults, 'steps', index, field);
  const field = (name: 'seconds' | 'id') => ({
    id: `${id}-${name}`,
    'aria-invalid': at(name).length > 0 || undefined,
    'aria-describedby': `${id}-${name}-fault`,
  });
  return (
    <>
      <nav className="author-row" aria-label={t('author.steps')}>
        <button type="button" className="author-button" onClick={() => openStep(null)}>
          {t('author.allSteps')}
        </button>
        {[{ way: 'previous', to: index - 1 } as const, { way: 'next', to: index + 1 } as const].map(
          ({ way, to }) => (
            <button
              key={way}
              type="button"
              className="author-button"
              aria-disabled={to < 0 || to >= of || undefined}
              onClick={() => to >= 0 && to < of && openStep(to)}
            >
              {t(`author.go.${way}`)}
            </button>
          ),
        )}
      </nav>
      <h3 ref={heading} tabIndex={-1}>
        {t('author.stepOf', { step: index + 1, steps: of })}
      </h3>
      <ViewField index={index} step={step} faults={at('facets')} />
      {stepTexts.map((name) => (
        <TextFields
          key={name}
          legend={t(`author.words.${name}`)}
          help={name === 'text' || name === 'notes' ? t('author.markdown') : undefined}
          value={step[name]}
          rows={lines[name]}
          scope={scope}
          way={['steps', index, name]}
          faults={faults}
          onChange={(locale, value) =>
            draft.change((tour) => withText(tour, index, name, locale, value), `${index} ${name} ${locale}`)
          }
        />
      ))}
      <HighlightField step={step} faults={at('highlight')} onChange={(highlight) => change({ highlight })} />
      <div className="author-field">
        <label htmlFor={`${id}-chart`}>{t('author.chart')}</label>
        <select
          id={`${id}-chart`}
          value={step.chart ?? ''}
          onChange={({ currentTarget }) =>
            change({ chart: stepCharts.find((chart) => chart === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('author.noChart')}</option>
          {stepCharts.map((chart) => (
            <option key={chart} value={chart}>
              {t(`author.charts.${chart}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="author-field">
        <label htmlFor={`${id}-seconds`}>{t('author.seconds')}</label>
        <input
          {...field('seconds')}
          type="number"
          min={3}
          max={600}
          value={step.seconds}
          onChange={({ currentTarget }) => change({ seconds: Number(currentTarget.value) }, 'seconds')}
        />
        <FieldFaults id={`${id}-seconds-fault`} faults={at('seconds')} />
      </div>
      <div className="author-field">
        <label htmlFor={`${id}-id`}>{t('author.id')}</label>
        <input
          {...field('id')}
          value={step.id}
          spellCheck={false}
          onChange={({ currentTarget }) => change({ id: currentTarget.value }, 'id')}
        />
        <FieldFaults id={`${id}-id-fault`} faults={at('id')} />
      </div>
    </>
  );
}
