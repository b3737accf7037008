import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import { elapsed, timeText } from './timer.ts';
import type { useTimer } from './use-timer.ts';

/** The time of the day, and how long the talk has been going. */
export function Times({ timer, start, halt, reset }: Omit<ReturnType<typeof useTimer>, 'begin'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const now = useNow();
  const isGoing = timer.since !== null;
  return (
    <div className="speaker-times">
      <p>
        <span className="speaker-label">{t('speaker.time')}</span>
        <time className="numbers">
          {new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(now)}
        </time>
      </p>
      <p>
        <span className="speaker-label">{t('speaker.elapsed')}</span>
        <span className="numbers" role="timer">
          {timeText(elapsed(timer, now))}
        </span>
      </p>
      <button type="button" onClick={isGoing ? halt : start}>
        {isGoing ? t('speaker.halt') : t('speaker.start')}
      </button>
      <button type="button" onClick={reset}>
        {t('speaker.reset')}
      </button>
    </div>
  );
}

/** Milliseconds since 1970, every quarter of a second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}
