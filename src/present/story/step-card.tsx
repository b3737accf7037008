import { type CSSProperties, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TourStep } from '../../model/tour.ts';
import { usePresenting } from '../context.tsx';
import { LittleMarkdown } from '../little-markdown.tsx';
import { CountryList } from '../stage/country-list.tsx';
import { StepChart } from '../stage/step-chart.tsx';
import { useSay } from '../use-say.ts';

interface StepCardProps {
  readonly step: TourStep;
  /** The atlas at what the step shows. */
  readonly atlasLink: string;
}

/** What a step says, as on the stage, and the way to what it shows in the atlas. */
export function StepCard({ step, atlasLink }: StepCardProps) {
  const { t } = useTranslation();
  const { atlas } = usePresenting();
  const { say, agreements } = useSay(step);
  const titleId = useId();
  const figure = step.figure && say(step.figure);
  const headline = say(step.headline);
  const title = figure === null ? headline : `${figure} ${headline}`;
  return (
    <article className="story-section" tabIndex={-1} aria-labelledby={titleId}>
      <div className="story-card panel">
        <h2 id={titleId}>
          {figure !== null && (
            <>
              <span
                className="story-figure numbers"
                style={{ '--letters': Math.max(4, figure.length) } as CSSProperties}
              >
                {figure}
              </span>{' '}
            </>
          )}
          <span className="story-headline">{headline}</span>
        </h2>
        {step.text && (
          <div className="story-text">
            <LittleMarkdown>{say(step.text)}</LittleMarkdown>
          </div>
        )}
        {step.chart && <StepChart chart={step.chart} agreements={agreements} atlas={atlas} />}
        <CountryList agreements={agreements} />
        <a className="story-link" href={atlasLink} aria-label={t('story.inAtlasOf', { title })}>
          {t('story.inAtlas')}
        </a>
      </div>
    </article>
  );
}
