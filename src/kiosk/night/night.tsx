import type { CSSProperties } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import type { Locale } from '../../model/atlas.ts';
import { useKiosk } from '../context.tsx';
import type { Brightness } from './hours.ts';
import { clockSpot } from './places-by-turns.ts';
import { useMinuteOfDay } from './use-minute.ts';
import { useBrightness } from './use-night.ts';
import { useShifts } from './use-shifts.ts';
import './night.css';

/** Spares the screen, and the eyes of whoever passes by at night; wherever a finger comes, it goes through. */
export function Night() {
  const { atlas } = useKiosk();
  const brightness = useBrightness();
  const minute = useMinuteOfDay();
  const locale = useLocale();
  useShifts(brightness !== 'dark');
  const share = atlas.config.kiosk.dim?.brightness ?? 1;
  return <Curtain brightness={brightness} share={share} minute={minute} locale={locale} />;
}

interface CurtainProps {
  readonly brightness: Brightness;
  /** Which share of its brightness a dimmed screen has. */
  readonly share: number;
  /** Of the day. */
  readonly minute: number;
  readonly locale: Locale;
}

/** What lies over the screen: nothing, a shade, or black with a small clock that is never long at one place. */
export function Curtain({ brightness, share, minute, locale }: CurtainProps) {
  if (brightness === 'full') return null;
  if (brightness === 'dimmed') {
    return (
      <div
        className="night"
        data-brightness="dimmed"
        style={{ opacity: round(1 - share) }}
        aria-hidden="true"
      />
    );
  }
  const { x, y } = clockSpot(minute);
  return (
    <div className="night" data-brightness="dark" aria-hidden="true">
      <span
        className="night-clock numbers"
        style={{ '--clock-x': round(x), '--clock-y': round(y) } as CSSProperties}
      >
        {timeOfDay(minute, locale)}
      </span>
    </div>
  );
}

/** As the language writes it. */
function timeOfDay(minute: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(new Date(minute * 60_000));
}

const round = (value: number) => Number(value.toFixed(3));
