import type { Agreement, Locale, LonLat } from './atlas.ts';
import { categories } from './atlas.ts';
import { distanceBetween } from './near.ts';

/** By what the list of agreements can be ordered. */
export const listKeys = ['country', 'city', 'institution', 'category', 'distance'] as const;
export type ListKey = (typeof listKeys)[number];

/** An order of the list, and its direction. */
export interface ListOrder {
  readonly by: ListKey;
  readonly descending: boolean;
}

/** What ordering needs to know of the reader's language. */
interface Words {
  readonly locale: Locale;
  readonly country: (code: string) => string;
  readonly collator: Intl.Collator;
}

/**
 * Orders agreements; equals by country, city, institution and line, always upwards.
 *
 * @param from where distances are told from, [lon, lat]
 */
export function orderAgreements(
  agreements: readonly Agreement[],
  { by, descending }: ListOrder,
  from: LonLat,
  words: Words,
): readonly Agreement[] {
  const ranks = new Map<ListKey, (agreement: Agreement) => number>();
  /** A text's rank in the language: thousands of agreements share few texts, and comparing them is slow. */
  const rankOf = (key: ListKey): ((agreement: Agreement) => number) => {
    const known = ranks.get(key);
    if (known) return known;
    const rank = makeRank(key, agreements, from, words);
    ranks.set(key, rank);
    return rank;
  };
  const chain: readonly ListKey[] = [
    by,
    ...(['country', 'city', 'institution'] as const).filter((key) => key !== by),
  ];
  return agreements.toSorted((one, other) => {
    for (const key of chain) {
      const rank = rankOf(key);
      const difference = rank(one) - rank(other);
      if (difference !== 0) return key === by && descending ? -difference : difference;
    }
    return one.sourceLine - other.sourceLine;
  });
}

function makeRank(
  key: ListKey,
  agreements: readonly Agreement[],
  from: LonLat,
  { locale, country, collator }: Words,
): (agreement: Agreement) => number {
  switch (key) {
    case 'category':
      return ({ category }) => categories.indexOf(category);
    case 'distance': {
      const distances = new Map<string, number>();
      for (const { place } of agreements) {
        if (!distances.has(place.key)) distances.set(place.key, distanceBetween(from, place.lonLat));
      }
      return ({ place }) => distances.get(place.key) ?? 0;
    }
    case 'country':
      return rankByText(agreements, ({ countryListed }) => country(countryListed), collator);
    case 'city':
      return rankByText(agreements, ({ place }) => place.name[locale], collator);
    case 'institution':
      return rankByText(agreements, ({ institution }) => institution.name, collator);
  }
}

function rankByText(
  agreements: readonly Agreement[],
  textOf: (agreement: Agreement) => string,
  collator: Intl.Collator,
): (agreement: Agreement) => number {
  const texts = [...new Set(agreements.map(textOf))].sort(collator.compare);
  const ranks = new Map(texts.map((text, rank) => [text, rank]));
  return (agreement) => ranks.get(textOf(agreement)) ?? 0;
}
