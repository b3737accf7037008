import { useTranslation } from 'react-i18next';
import { usePresenting, useShown, useTalk } from '../context.tsx';
import { stepTitle } from '../step-title.ts';
import { useSay } from '../use-say.ts';
import { ControlButton } from './controls.tsx';

/** Where the talk is among its steps: a dash each, which leads there. */
export function Dashes() {
  const { t } = useTranslation();
  const { talk } = usePresenting();
  const { tour } = useShown();
  const present = useTalk(({ step }) => step);
  return (
    <ol className="stage-dashes" aria-label={t('present.steps')}>
      {tour.steps.map((step, index) => (
        <li key={step.id}>
          <Dash step={step} index={index} isNow={index === present} onGo={() => talk.goTo(index)} />
        </li>
      ))}
    </ol>
  );
}

interface DashProps {
  readonly step: Parameters<typeof useSay>[0] & object;
  readonly index: number;
  readonly isNow: boolean;
  readonly onGo: () => void;
}

function Dash({ step, index, isNow, onGo }: DashProps) {
  const { t } = useTranslation();
  const { say } = useSay(step);
  const title = stepTitle(step, say);
  return (
    <ControlButton
      aria-current={isNow ? 'step' : undefined}
      aria-label={t('present.goTo', { step: index + 1, title })}
      onPress={onGo}
    />
  );
}
