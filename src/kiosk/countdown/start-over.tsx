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
  return <Button onClick={() => session.end()}>{t('countdown.startOver')}</Button>;
}
