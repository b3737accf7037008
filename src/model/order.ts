import type { CountryAggregate, PlaceAggregate } from './aggregate.ts';
import { type Category, categories } from './atlas.ts';

/** By what countries can be ordered: a number, the name, or the share of their agreements that are of a kind. */
export type CountryOrder = 'agreements' | 'institutions' | 'name' | ShareOrder;
type ShareOrder = `share-${Category}` | 'share-double-degree';

/** All of them, in the order in which they are offered. */
export const countryOrders: readonly CountryOrder[] = [
  'agreements',
  'institutions',
  'name',
  ...categories.map((category) => `share-${category}` as const),
  'share-double-degree',
];

/** What an order looks at. */
export type Orderable = Pick<CountryAggregate, 'counts' | 'total' | 'institutions' | 'doubleDegrees'>;

/** Whether an order goes by a share. */
export function isShareOrder(order: CountryOrder): order is ShareOrder {
  return order.startsWith('share-');
}

/** The share, from 0 to 1, by which an order goes. */
export function shareOf({ counts, total, doubleDegrees }: Orderable, order: ShareOrder): number {
  const category = categories.find((one) => order === `share-${one}`);
  return (category ? counts[category] : doubleDegrees) / Math.max(1, total);
}

/**
 * Orders countries or regions, most first, or by name in the reader's language; equals by number of agreements, then
 * by name.
 *
 * @param nameOf the item's name in that language
 * @param collator that language's collator ("États-Unis" stands among the E's)
 */
export function orderBy<Item extends Orderable>(
  items: readonly Item[],
  order: CountryOrder,
  nameOf: (item: Item) => string,
  collator: Intl.Collator,
): readonly Item[] {
  const byName = (one: Item, other: Item) => collator.compare(nameOf(one), nameOf(other));
  const numberOf = (item: Item): number => {
    if (order === 'name') return 0;
    if (order === 'agreements') return item.total;
    return order === 'institutions' ? item.institutions : shareOf(item, order);
  };
  return items.toSorted(
    (one, other) =>
      (order === 'name' ? byName(one, other) : 0) ||
      numberOf(other) - numberOf(one) ||
      other.total - one.total ||
      byName(one, other),
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
