import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/i18n/names.ts';
import { type Agreement, categories, type Locale, type LonLat } from '../../../src/model/atlas.ts';
import { type ListKey, listKeys, orderAgreements, turnOrder } from '../../../src/model/list-order.ts';
import { distanceBetween } from '../../../src/model/near.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const { atlas } = await buildAtlas('data');
const home = atlas.config.home.lonLat;

function order(
  agreements: readonly Agreement[],
  by: ListKey,
  descending = false,
  locale: Locale = 'fr',
  from: LonLat = home,
) {
  return orderAgreements(agreements, { by, descending }, from, { locale, ...namesOf(locale) });
}

const linesOf = (agreements: readonly Agreement[]) => agreements.map(({ sourceLine }) => sourceLine);
const names = namesOf('fr');

/** How two agreements stand by a key, told straight from what the reader sees. */
const compare: Readonly<Record<ListKey, (one: Agreement, other: Agreement) => number>> = {
  country: (one, other) =>
    names.collator.compare(names.country(one.countryListed), names.country(other.countryListed)),
  city: (one, other) => names.collator.compare(one.place.name.fr, other.place.name.fr),
  institution: (one, other) => names.collator.compare(one.institution.name, other.institution.name),
  category: (one, other) => categories.indexOf(one.category) - categories.indexOf(other.category),
  distance: (one, other) =>
    distanceBetween(home, one.place.lonLat) - distanceBetween(home, other.place.lonLat),
};

const some = fc.shuffledSubarray([...atlas.agreements]);
const anyKey = fc.constantFrom(...listKeys);

describe.each([false, true])('ordered (descending: %s)', (descending) => {
  test('all that was there is there, once', () => {
    fc.assert(
      fc.property(some, anyKey, (agreements, by) => {
        const up = (one: number, other: number) => one - other;
        expect(linesOf(order(agreements, by, descending)).sort(up)).toEqual(linesOf(agreements).sort(up));
      }),
    );
  });

  test('each stands where the reader looks for it', () => {
    fc.assert(
      fc.property(some, anyKey, (agreements, by) => {
        const ordered = order(agreements, by, descending);
        const steps = ordered.slice(1).map((next, index) => compare[by](ordered[index] as Agreement, next));
        expect(steps.filter((step) => (descending ? step < 0 : step > 0))).toEqual([]);
      }),
    );
  });

  test('it is one order, however the list stood before', () => {
    fc.assert(
      fc.property(some, anyKey, (agreements, by) => {
        const again = agreements.toSorted((one, other) => other.sourceLine - one.sourceLine);
        expect(linesOf(order(again, by, descending))).toEqual(linesOf(order(agreements, by, descending)));
      }),
    );
  });

  test('equals stand by country, city, institution and line, upwards', () => {
    fc.assert(
      fc.property(some, anyKey, (agreements, by) => {
        const ordered = order(agreements, by, descending);
        for (const [index, next] of ordered.slice(1).entries()) {
          const one = ordered[index] as Agreement;
          if (compare[by](one, next) !== 0) continue;
          const first = (['country', 'city', 'institution'] as const)
            .filter((key) => key !== by)
            .map((key) => compare[key](one, next))
            .find((step) => step !== 0);
          expect(first ?? one.sourceLine - next.sourceLine).toBeLessThan(0);
        }
      }),
    );
  });
});

test('the other way round is the same but for equals', () => {
  for (const by of listKeys) {
    const [up, down] = [order(atlas.agreements, by), order(atlas.agreements, by, true).toReversed()];
    for (const [index, one] of up.entries()) expect(compare[by](one, down[index] as Agreement)).toBe(0);
  }
});

test('names are in the order of the reader’s language', () => {
  const countries = (locale: Locale) => [
    ...new Set(order(fixtureAtlas.agreements, 'country', false, locale).map((one) => one.countryListed)),
  ];
  // Allemagne, Chine, Espagne, États-Unis; China, Germany, Spain, United States.
  expect(countries('fr')).toEqual(['DE', 'CN', 'ES', 'US']);
  expect(countries('en')).toEqual(['CN', 'DE', 'ES', 'US']);
});

test('the nearest is the nearest to where distances are told from', () => {
  const cities = (from: LonLat) => [
    ...new Set(order(fixtureAtlas.agreements, 'distance', false, 'en', from).map(({ place }) => place.key)),
  ];
  expect(cities([5.71479, 45.17869])).toEqual(['es/barcelona', 'de/koln', 'us/chicago', 'hk/hong-kong']);
  expect(cities([139.69, 35.69])).toEqual(['hk/hong-kong', 'de/koln', 'us/chicago', 'es/barcelona']);
});

test('nothing is ordered without ado', () => {
  expect(order([], 'distance')).toEqual([]);
});

test('a heading orders upwards first, then the other way round, and back', () => {
  const byCountry = { by: 'country', descending: true } as const;
  const first = turnOrder(byCountry, 'distance');
  expect(first).toEqual({ by: 'distance', descending: false });
  expect(turnOrder(first, 'distance')).toEqual({ by: 'distance', descending: true });
  expect(turnOrder(turnOrder(first, 'distance'), 'distance')).toEqual(first);
});
