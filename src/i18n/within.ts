import type { CountryCode, Locale } from '../model/atlas.ts';
import { countryName } from './names.ts';

/*
 * How a sentence says where something is. CLDR has the names; what stands before them is grammar, and no part of it.
 */

/** Names that French gives no article (à Singapour), or that bring their own (à La Réunion). */
const withoutArticle = codes(
  'AG AW BH BL CU CW CY DJ GG GI GU HK HT JE KI KN LC MC MF MG MO MT MU NR NU OM PM PR RE SG SM ST SX TT TV TW VC YT',
);
/** Names in the plural (aux États-Unis). */
const plural = codes('AE BM BS CK FJ FK FO KM KY MH MP MV NL PH PW SB SC TC TO US VG VI WS');
/** Masculine, though they end as feminine names do (au Mexique). */
const masculine = codes('BZ GB KH MX MZ SR ZW');
/** Names that English gives an article (the United States). */
const withThe = codes('AE BS CD CF CK DO FK FO GB GM KM KY MH MP MV NL PH SB SC TC US VA VG VI');

/** A country as it follows "agreements" in French ("en Espagne", "au Brésil"), and "in" in English ("the Netherlands"). */
export function withinCountry(code: CountryCode, locale: Locale): string {
  const name = countryName(code, locale);
  if (locale === 'en') return withThe.has(code) ? `the ${name}` : name;
  if (withoutArticle.has(code)) return `à ${name}`;
  if (plural.has(code)) return `aux ${name}`;
  const [noun = ''] = name.split(/[\s-]/);
  const isFeminine = noun.endsWith('e') && !masculine.has(code);
  return isFeminine || startsWithVowel(name) ? `en ${name}` : `au ${name}`;
}

/** A city as it follows "agreements" in French ("à Cologne", "au Caire"), and "in" in English. */
export function withinCity(name: string, locale: Locale): string {
  if (locale === 'en') return name;
  return contracted('à', name) ?? `à ${name}`;
}

/** A city as a way begins there: "de Cologne", "d’Oslo", "du Caire"; in English it is what follows "from". */
export function fromCity(name: string, locale: Locale): string {
  if (locale === 'en') return name;
  return contracted('de', name) ?? (startsWithVowel(name) ? `d’${name}` : `de ${name}`);
}

/** French draws a preposition and an article together. */
function contracted(preposition: 'à' | 'de', name: string): string | null {
  const [, article, rest] = /^(Les?) (.+)$/.exec(name) ?? [];
  if (!rest) return null;
  const [one, many] = preposition === 'à' ? ['au', 'aux'] : ['du', 'des'];
  return `${article === 'Le' ? one : many} ${rest}`;
}

function startsWithVowel(name: string): boolean {
  return /^[aeiou]/i.test(name.normalize('NFD'));
}

function codes(text: string): ReadonlySet<CountryCode> {
  return new Set(text.split(' '));
}
