import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import type { AtlasConfig, Locale } from '../../model/atlas.ts';
import { timeDifference } from '../../model/local-time.ts';
import { useMinute } from './use-minute.ts';

interface LocalTimeProps {
  /** By the IANA database. */
  readonly timeZone: string;
  readonly home: AtlasConfig['home'];
}

/** What a clock shows there, and by how much it differs from home's. Empty, with its room kept, until a browser shows it. */
export function LocalTime({ timeZone, home }: LocalTimeProps) {
  const minute = useMinute();
  return (
    <span className="institution-time">
      {minute !== null && <Clock timeZone={timeZone} home={home} instant={minute} />}
    </span>
  );
}

function Clock({ timeZone, home, instant }: LocalTimeProps & { readonly instant: number }) {
  const locale = useLocale();
  const inWords = useDifference(home.city[locale]);
  const difference = home.timeZone ? timeDifference(timeZone, home.timeZone, instant) : null;
  return (
    <>
      <time className="numbers" dateTime={new Date(instant).toISOString()}>
        {clockText(locale, timeZone, home.timeZone, instant)}
      </time>
      {difference !== null && <small className="numbers">{inWords(difference)}</small>}
    </>
  );
}

/** "14:05"; where it is another day than at home (or, if its zone is not known, at the reader's) with its name. */
function clockText(locale: Locale, timeZone: string, homeZone: string | undefined, instant: number): string {
  const dayIn = (zone: string | undefined) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'long' }).format(instant);
  const isOtherDay = dayIn(timeZone) !== dayIn(homeZone);
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(isOtherDay ? { weekday: 'long' } : {}),
  }).format(instant);
}

/** @returns a function that says by how many minutes a clock is ahead of home's: "5 h 30 min ahead of Grenoble" */
function useDifference(city: string): (minutes: number) => string {
  const { t } = useTranslation();
  return (total) => {
    if (total === 0) return t('institution.sameTime', { city });
    const [hours, minutes] = [Math.floor(Math.abs(total) / 60), Math.abs(total) % 60];
    const difference = [
      ...(hours > 0 ? [t('institution.hours', { hours })] : []),
      ...(minutes > 0 ? [t('institution.minutes', { minutes })] : []),
    ].join('\u00a0');
    return total > 0
      ? t('institution.ahead', { difference, city })
      : t('institution.behind', { difference, city });
  };
}
