import type { CountryAggregate, PlaceAggregate } from './aggregate.ts';
import type { CountryCode } from './atlas.ts';

/**
 * Orders countries: most agreements first, equals by name in the reader's language.
 *
 * @param nameOf the country's name in that language
 * @param collator that language's collator ("États-Unis" stands among the E's)
 */
export function orderCountries<Item extends Pick<CountryAggregate, 'country' | 'total'>>(
  countries: readonly Item[],
  nameOf: (country: CountryCode) => string,
  collator: Intl.Collator,
): readonly Item[] {
  return [...countries].sort(
    (one, other) => other.total - one.total || collator.compare(nameOf(one.country), nameOf(other.country)),
  );
}

/** Compares by agreements, most first; equals by a key, so that the order is always the same. */
export function mostFirst<Item extends { readonly total: number }>(
  keyOf: (item: Item) => string,
): (one: Item, other: Item) => number {
  return (one, other) => other.total - one.total || (keyOf(one) < keyOf(other) ? -1 : 1);
}

/** Compares places by agreements, most first. */
export const largestPlacesFirst = mostFirst<PlaceAggregate>(({ place }) => place.key);
