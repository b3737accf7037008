import type { KioskConfig } from '../../model/kiosk.ts';

/** How bright an unattended screen is that nobody touches: as by day, dimmed, or dark. */
export type Brightness = 'full' | 'dimmed' | 'dark';

const minutesPerDay = 24 * 60;

/** By the machine's own clock, whatever its time zone and its summer time. */
export function minuteOfDay(now: Date): number {
  return now.getHours() * 60 + now.getMinutes();
}

/**
 * Whether a minute of the day lies in a part of it; the part's last minute is the one before its end. One that ends
 * earlier than it begins goes over midnight; one that ends as it begins is none: a slip must not leave a screen dark.
 */
export function isWithin(
  minute: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const length = (to - from + minutesPerDay) % minutesPerDay;
  return (minute - from + minutesPerDay) % minutesPerDay < length;
}

/** What the configuration asks for at a minute of the day; sleep goes before dimming. */
export function brightnessAt(minute: number, { dim, sleep }: Pick<KioskConfig, 'dim' | 'sleep'>): Brightness {
  if (sleep && isWithin(minute, sleep)) return 'dark';
  return dim && isWithin(minute, dim) ? 'dimmed' : 'full';
}
