import countries from 'i18n-iso-countries';
import type { CountryCode } from '../model/atlas.ts';
import { fold } from '../model/fold.ts';

const languages = ['fr', 'en'] as const;

/** Words that carry no meaning in a country's name: "République de Corée" is "République Corée". */
const smallWords = new Set(['a', 'and', 'd', 'de', 'des', 'du', 'et', 'l', 'la', 'le', 'les', 'of', 'the']);

/** Abbreviations that lists use in official forms. */
const abbreviations: Readonly<Record<string, string>> = {
  rep: 'republique',
  republic: 'republique',
  dem: 'democratique',
  democratic: 'democratique',
};

/** The ISO 3166-1 alpha-2 codes (and XK, which ISO leaves to users and everyone uses for Kosovo). */
export const countryCodes: ReadonlySet<CountryCode> = new Set(Object.keys(countries.getAlpha2Codes()));

/** Two countries may share a name ("Congo"): such a name belongs to none. */
const codeByName = buildIndex();

/**
 * The country that a name means, in French or English: any case, with or without accents and hyphens, short or
 * official, also in inverted form ("Corée, Rép.", "Korea, Republic of"). Null where no country, or more than one,
 * has that name.
 */
export function findCountry(name: string): CountryCode | null {
  const [base = '', ...qualifiers] = name.split(',');
  const inverted = `${qualifiers.join(' ')} ${base}`;
  return codeByName.get(comparable(name)) ?? codeByName.get(comparable(inverted)) ?? null;
}

/** ISO 3166-1 numeric code ("250" for FR), by which Natural Earth's outlines are named; null for a code without. */
export function numericCode(code: CountryCode): string | null {
  return countries.alpha2ToNumeric(code) ?? null;
}

/** A country's name in English, for messages. */
export function englishName(code: CountryCode): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

function comparable(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => !smallWords.has(word))
    .map((word) => abbreviations[word] ?? word)
    .join('');
}

function buildIndex(): Map<string, CountryCode | null> {
  const index = new Map<string, CountryCode | null>();
  for (const code of countryCodes) {
    for (const key of new Set(namesOf(code).map(comparable))) {
      index.set(key, index.has(key) ? null : code);
    }
  }
  return index;
}

function namesOf(code: CountryCode): string[] {
  const names = languages.flatMap((language) => [
    ...(['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style }).of(code) ?? code,
    ),
    ...(countries.getName(code, language, { select: 'all' }) ?? []),
  ]);
  return [...names, ...republicNames(code, names)];
}

/**
 * French official names, which neither source has: where the English one is "Republic of …", the French one is
 * "République …" with the short name, its point of the compass left out ("Corée du Sud": "République Corée").
 */
function republicNames(code: CountryCode, names: readonly string[]): string[] {
  if (!names.some((name) => /\bRepublic of\b/.test(name))) return [];
  const short = fold(countries.getName(code, 'fr') ?? '');
  return [`republique ${short.replace(/ (du|de l|de la) (nord|sud|est|ouest)$/, '')}`];
}
