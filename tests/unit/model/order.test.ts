import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/i18n/names.ts';
import { countByCategory } from '../../../src/model/aggregate.ts';
import { type CountryOrder, orderBy } from '../../../src/model/order.ts';

const none = countByCategory([]);
const countries = [
  { country: 'US', total: 1, institutions: 1, doubleDegrees: 0, counts: { ...none, bilateral: 1 } },
  { country: 'FI', total: 2, institutions: 1, doubleDegrees: 0, counts: { ...none, erasmus: 2 } },
  { country: 'DZ', total: 1, institutions: 1, doubleDegrees: 1, counts: { ...none, bilateral: 1 } },
  { country: 'ES', total: 4, institutions: 3, doubleDegrees: 1, counts: { ...none, erasmus: 1, renewal: 3 } },
];

function orderIn(locale: 'fr' | 'en', order: CountryOrder): string[] {
  const { country, collator } = namesOf(locale);
  return orderBy(countries, order, (item) => country(item.country), collator).map((item) =>
    country(item.country),
  );
}

describe('countries', () => {
  test('are ordered by number of agreements, equals by name with É among the E’s', () => {
    expect(orderIn('fr', 'agreements')).toEqual(['Espagne', 'Finlande', 'Algérie', 'États-Unis']);
  });

  test('are ordered by name, which differs between languages', () => {
    expect(orderIn('fr', 'name')).toEqual(['Algérie', 'Espagne', 'États-Unis', 'Finlande']);
    expect(orderIn('en', 'name')).toEqual(['Algeria', 'Finland', 'Spain', 'United States']);
  });

  test('are ordered by institutions, equals by agreements', () => {
    expect(orderIn('en', 'institutions')).toEqual(['Spain', 'Finland', 'Algeria', 'United States']);
  });

  test('are ordered by the share of a kind or of double degrees, not by its number', () => {
    expect(orderIn('en', 'share-erasmus')).toEqual(['Finland', 'Spain', 'Algeria', 'United States']);
    expect(orderIn('en', 'share-double-degree')).toEqual(['Algeria', 'Spain', 'Finland', 'United States']);
  });

  test('are left as they are given', () => {
    orderIn('fr', 'name');
    expect(countries.map(({ country }) => country)).toEqual(['US', 'FI', 'DZ', 'ES']);
  });
});
