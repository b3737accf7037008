import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tour, TourStep } from '../../model/tour.ts';
import { stepTitle } from '../step-title.ts';
import { useSay } from '../use-say.ts';

interface StepLinksProps {
  readonly tour: Tour;
  /** Null before the first. */
  readonly present: TourStep | null;
  /** The story at a step, as others may be sent to it. */
  readonly linkOf: (step: TourStep) => string;
  /** @param index of the step, from 0 */
  readonly onGo: (index: number) => void;
}

/** Where the reader is among the steps: a dash each, which leads there. */
export function StepLinks({ tour, present, linkOf, onGo }: StepLinksProps) {
  const { t } = useTranslation();
  return (
    <nav className="story-steps" aria-label={t('present.steps')}>
      <ol>
        {tour.steps.map((step, index) => (
          <li key={step.id}>
            <StepLink
              step={step}
              index={index}
              isNow={step === present}
              link={linkOf(step)}
              onGo={() => onGo(index)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepLinkProps {
  readonly step: TourStep;
  readonly index: number;
  readonly isNow: boolean;
  readonly link: string;
  readonly onGo: () => void;
}

function StepLink({ step, index, isNow, link, onGo }: StepLinkProps) {
  const { t } = useTranslation();
  const { say } = useSay(step);
  const title = stepTitle(step, say);
  const go = (event: MouseEvent) => {
    // A tab or window of its own is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo();
  };
  const label = t('present.goTo', { step: index + 1, title });
  return (
    <a href={link} title={label} aria-current={isNow ? 'step' : undefined} onClick={go}>
      <span className="visually-hidden">{label}</span>
    </a>
  );
}
