import { type Agreement, categories, type Locale, type LonLat } from './atlas.ts';
import { distanceBetween } from './near.ts';

/** By what the list of agreements can be ordered. */
export const listKeys = ['country', 'city', 'institution', 'category', 'distance'] as const;
export type ListKey = (typeof listKeys)[number];

/** An order of the list, and its direction. */
export interface ListOrder {
  readonly by: ListKey;
  readonly descending: boolean;
}

/** The order of a reader who has named a point. */
export const nearestFirst: ListOrder = { by: 'distance', descending: false };

/** What ordering needs to know of the reader's language. */
interface Words {
  readonly locale: Locale;
  readonly country: (code: string) => string;
  readonly collator: Intl.Collator;
}

/** What equals are ordered by, always upwards; then by line. */
const furtherKeys = ['country', 'city', 'institution'] as const;

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
  // Comparing texts is slow: thousands of agreements share few, and each text is given a number first.
  const first = rankBy(by, agreements, from, words);
  const further = furtherKeys.filter((key) => key !== by).map((key) => rankBy(key, agreements, from, words));
  const ranked = agreements.map((agreement) => ({
    agreement,
    ranks: [descending ? -first(agreement) : first(agreement), ...further.map((rank) => rank(agreement))],
  }));
  ranked.sort((one, other) => {
    for (let key = 0; key < one.ranks.length; key += 1) {
      const difference = (one.ranks[key] as number) - (other.ranks[key] as number);
      if (difference !== 0) return difference;
    }
    return one.agreement.sourceLine - other.agreement.sourceLine;
  });
  return ranked.map(({ agreement }) => agreement);
}

/** What a press on a key's own heading asks for: that order, upwards; where it stands already, the other way round. */
export function turnOrder({ by, descending }: ListOrder, key: ListKey): ListOrder {
  return { by: key, descending: by === key && !descending };
}

type Rank = (agreement: Agreement) => number;

function rankBy(key: ListKey, agreements: readonly Agreement[], from: LonLat, words: Words): Rank {
  switch (key) {
    case 'category':
      return ({ category }) => categories.indexOf(category);
    case 'distance': {
      const places = new Map(agreements.map(({ place }) => [place.key, place]));
      const distances = new Map([...places].map(([at, { lonLat }]) => [at, distanceBetween(from, lonLat)]));
      return ({ place }) => distances.get(place.key) ?? 0;
    }
    case 'country':
      return rankByText(agreements, ({ countryListed }) => words.country(countryListed), words.collator);
    case 'city':
      return rankByText(agreements, ({ place }) => place.name[words.locale], words.collator);
    case 'institution':
      return rankByText(agreements, ({ institution }) => institution.name, words.collator);
  }
}

/** Texts that the language takes for the same have the same rank. */
function rankByText(
  agreements: readonly Agreement[],
  textOf: (agreement: Agreement) => string,
  collator: Intl.Collator,
): Rank {
  const ranks = new Map<string, number>();
  let before: string | undefined;
  let rank = 0;
  for (const text of [...new Set(agreements.map(textOf))].sort(collator.compare)) {
    if (before !== undefined && collator.compare(before, text) !== 0) rank += 1;
    ranks.set(text, rank);
    before = text;
  }
  return (agreement) => ranks.get(textOf(agreement)) ?? 0;
}
