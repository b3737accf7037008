import type { CountryAggregate } from './aggregate.ts';
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
