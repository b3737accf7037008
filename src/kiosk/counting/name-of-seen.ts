import { countryName, ownName } from '../../i18n/names.ts';
import { type Atlas, type Locale, locales } from '../../model/atlas.ts';
import type { Seen } from './counts.ts';

/** @returns what a thing that was counted is called in a language; its key, where the atlas knows it no more */
export function nameOfSeen(
  { institutions }: Pick<Atlas, 'institutions'>,
  locale: Locale,
): (seen: Seen) => string {
  const names = new Map(institutions.map(({ key, name }) => [key, name]));
  return ({ kind, key }) => {
    if (kind === 'institution') return names.get(key) ?? key;
    if (kind === 'country') return countryName(key, locale);
    const language = locales.find((one) => one === key);
    return language ? ownName(language) : key;
  };
}
