import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import type { Tour, TourStep } from '../../model/tour.ts';
import { usePresenting } from '../context.tsx';
import { figureSize } from '../figure-size.ts';
import { LittleMarkdown } from '../little-markdown.tsx';
import { useSay } from '../use-say.ts';
import { StepChart } from './step-chart.tsx';

/** What a step says: the tour's title, a great number, what it counts, a few sentences, a chart. */
export function Words({ tour, step }: { readonly tour: Tour; readonly step: TourStep }) {
  const { t } = useTranslation();
  const { atlas } = usePresenting();
  const locale = useLocale();
  const { say, agreements } = useSay(step);
  const sayOfAll = useSay(null).say;
  const figure = step.figure && say(step.figure);
  return (
    <article
      className="stage-words"
      lang={locale}
      aria-label={t('present.words')}
      data-chart={step.chart ? '' : undefined}
    >
      <h1 className="stage-tour">{sayOfAll(tour.title)}</h1>
      <h2 className="stage-headline">
        {figure !== null && (
          <>
            <span
              className="stage-figure numbers"
              style={{ '--figure': figureSize(figure, step.chart !== null) } as CSSProperties}
            >
              {figure}
            </span>{' '}
          </>
        )}
        <span className="stage-title">{say(step.headline)}</span>
      </h2>
      {step.text && (
        <div className="stage-text">
          <LittleMarkdown>{say(step.text)}</LittleMarkdown>
        </div>
      )}
      {step.chart && <StepChart chart={step.chart} agreements={agreements} atlas={atlas} />}
    </article>
  );
}
