import type { Locale } from '../../model/atlas.ts';

/** A day and its time, by the machine's clock. */
export function sayMoment(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day. @param date as in ISO 8601 */
export function sayDay(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
