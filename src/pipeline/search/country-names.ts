import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import countries from 'i18n-iso-countries';
import { type CountryCode, locales } from '../../model/atlas.ts';
import { fold } from '../../model/fold.ts';
import type { IndexedCountry } from '../../model/search/search-index.ts';
import { officialLanguages } from './country-languages.ts';

interface Alias {
  readonly country: CountryCode;
  readonly name: string;
  readonly language: string;
  readonly reason: string;
}

/** Names that neither CLDR nor ISO has: parts of countries by which people call the whole, short forms. */
const aliases = parse(readFileSync(new URL('country-aliases.tsv', import.meta.url), 'utf8'), {
  delimiter: '\t',
  columns: true,
  quote: false,
}) as Alias[];

/** A country by all names that a reader may write: in French and English, and in its own languages (CLDR's). */
export function namesOfCountry(code: CountryCode): IndexedCountry {
  const name = { fr: displayName(code, 'fr') ?? code, en: displayName(code, 'en') ?? code };
  const known = new Set(Object.values(name).map(fold));
  const others: (readonly [string, string])[] = [];
  const add = (text: string | undefined, language: string) => {
    if (text === undefined || known.has(fold(text))) return;
    known.add(fold(text));
    others.push([text, language]);
  };
  for (const language of officialLanguages(code)) add(displayName(code, language), language);
  for (const locale of locales) {
    add(displayName(code, locale, 'short'), locale);
    for (const text of countries.getName(code, locale, { select: 'all' }) ?? []) add(text, locale);
  }
  for (const alias of aliases) if (alias.country === code) add(alias.name, alias.language);
  return { code, name, others };
}

/** Undefined where Intl does not know the language. */
function displayName(
  code: CountryCode,
  language: string,
  style: 'long' | 'short' = 'long',
): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined;
  return new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code);
}
