import { useTranslation } from 'react-i18next';
import { countdownTexts } from '../../i18n/countdown-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Button } from '../../ui/button.tsx';
import { useKiosk } from '../context.tsx';

/** For a visitor who goes, and would leave nothing of theirs to the next one. */
export function StartOver() {
  useTexts(countdownTexts);
  const { t } = useTranslation();
  const { session } = useKiosk();
  return (
    <Button
      aria-label={t('countdown.startOver')}
      title={t('countdown.startOver')}
      onClick={() => session.end()}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d="M3.4 9.6a5 5 0 1 0 .5-4M3.2 2.2v3.6h3.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </Button>
  );
}
