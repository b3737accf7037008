import { namesOf } from '../i18n/names.ts';
import type { Locale } from '../model/atlas.ts';
import { type LiveScope, type LiveValue, liveValue, tellLive } from '../model/live-numbers.ts';
import type { TourText } from '../model/tour.ts';

/** A text of a tour with its numbers, in a language. */
export function sayLive(text: TourText, locale: Locale, scope: LiveScope): string {
  return tellLive(text[locale], (name) => {
    const value = liveValue(name, scope);
    return value ? sayValue(value, locale) : name;
  });
}

/** Numbers as the language writes them; shares in whole per cent, and kilometres to the nearest ten. */
function sayValue(value: LiveValue, locale: Locale): string {
  const names = namesOf(locale);
  switch (value.kind) {
    case 'count':
      return names.number(value.value);
    case 'share':
      return names.share(value.value);
    case 'kilometres':
      return names.kilometres(Math.round(value.value / 10) * 10);
    case 'country':
      return names.country(value.country);
    case 'text':
      return value.text[locale];
  }
}
