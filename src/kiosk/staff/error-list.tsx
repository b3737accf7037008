import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import { useKiosk } from '../context.tsx';
import { sayMoment } from './moment.ts';

/** What went wrong since the screen was started, the latest first. */
export function ErrorList() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { watchdog } = useKiosk();
  const errors = useSyncExternalStore(watchdog.subscribe, () => watchdog.getState().errors);
  if (errors.length === 0) return <p>{t('staff.noErrors')}</p>;
  return (
    <ol className="staff-errors">
      {errors.toReversed().map(({ kind, message, at, times }) => (
        <li key={`${kind} ${message}`}>
          <p>
            <strong>{t(`staffTrouble.${kind}`)}</strong> {times > 1 && t('staff.times', { count: times })}{' '}
            <time dateTime={new Date(at).toISOString()}>{sayMoment(at, locale)}</time>
          </p>
          {/* As the browser said it. */}
          <p className="staff-message" lang="en">
            {message}
          </p>
        </li>
      ))}
    </ol>
  );
}
