import type { CountryCode, Locale } from '../model/atlas.ts';

/** What a language says and how it writes, from the browser's CLDR, never from a table of ours. */
export interface Names {
  readonly country: (code: CountryCode) => string;
  /** With the language's own grouping: a narrow no-break space in French ("1 234"). */
  readonly number: (value: number) => string;
  /** A share from 0 to 1 in whole per cent ("7\u00a0%"); never nought for some ("<1\u00a0%"), nor all for most. */
  readonly share: (value: number) => string;
  /** In whole kilometres ("9\u202f834\u00a0km"). */
  readonly kilometres: (value: number) => string;
  /** "one, another and a third". */
  readonly list: (items: readonly string[]) => string;
  /** "one, another or a third". */
  readonly either: (items: readonly string[]) => string;
  readonly collator: Intl.Collator;
}

const cache = new Map<Locale, Names>();
/** What {@link nameCountries} was given. */
const given = new Map<Locale, Readonly<Record<CountryCode, string>>>();
/** CLDR's full names of these two say whose they are ("Hong Kong SAR China"); Chromium says the short ones alone. */
const namedShort: readonly CountryCode[] = ['HK', 'MO'];

/** Has some countries be called by these names, whatever the browser's CLDR calls them. */
export function nameCountries(locale: Locale, names: Readonly<Record<CountryCode, string>>): void {
  given.set(locale, names);
}

/** The names of a language; the same object each time, since Intl's are slow to make. */
export function namesOf(locale: Locale): Names {
  const known = cache.get(locale);
  if (known) return known;
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const shortNames = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const distances = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names: Names = {
    country: (code) =>
      given.get(locale)?.[code] ?? (namedShort.includes(code) ? shortNames : countries).of(code) ?? code,
    number: (value) => numbers.format(value),
    share: (value) => {
      if (value > 0 && value < 0.005) return `<${shares.format(0.01)}`;
      if (value < 1 && value >= 0.995) return `>${shares.format(0.99)}`;
      return shares.format(value);
    },
    // CLDR's space is one to break at in English, and too narrow for Source Sans in French.
    kilometres: (value) => distances.format(value).replace(/\s(?=km$)/, '\u00a0'),
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    collator: new Intl.Collator(locale),
  };
  cache.set(locale, names);
  return names;
}

/** A country's name in a language. */
export function countryName(code: CountryCode, locale: Locale): string {
  return namesOf(locale).country(code);
}

/** A language's name in that language, as it stands on a button: "Français". */
export function ownName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
