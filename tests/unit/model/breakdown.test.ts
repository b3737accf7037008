import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aggregateByCountry,
  aggregateByPlace,
  countByCategory,
  sumCounts,
  totalsOf,
} from '../../../src/model/aggregate.ts';
import { categories } from '../../../src/model/atlas.ts';
import { breakDown } from '../../../src/model/breakdown.ts';
import { createBreakdownIndex } from '../../../src/model/breakdown-index.ts';
import {
  type FacetChoices,
  type FacetName,
  facetNames,
  facetsKey,
  toggleChoice,
  withChoice,
} from '../../../src/model/facets.ts';
import { groupByRegion } from '../../../src/model/region-parts.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { keptBy } from '../../fixtures/choices.ts';

const { atlas } = await buildAtlas('data');
const index = createBreakdownIndex(atlas);
const whole = breakDown(index, {});
const all = { whole: expect.any(Number), part: expect.any(Number) };

/** Of a facet, the whole count by value. */
function wholes(name: FacetName): Record<string, number> {
  return Object.fromEntries(whole.values[name].map((count) => [count.value, count.whole]));
}

// Counted by awk over the columns of data/agreements.tsv, without any code of ours: types by their words, titles by
// hand (18 + 2 "Double Diplôme", "Echange + Double diplôme", "Dual master Degree", …-Linköping, … Phelma, "DD",
// "PREMIER Avenant DD"), countries put under M49's regions by hand.
describe('the real list, as counted by hand,', () => {
  test('has 380 agreements in 60 countries, 26 of them double degrees', () => {
    expect(whole.totals).toMatchObject({ agreements: 380, countries: 60, doubleDegrees: 26 });
  });

  test('by category', () => {
    expect(wholes('category')).toEqual({
      erasmus: 176,
      bilateral: 141,
      multilateral: 45,
      'university-wide': 10,
      amendment: 6,
      renewal: 2,
    });
  });

  test('by programme', () => {
    expect(wholes('programme')).toEqual({ llp: 129, eplus: 47, none: 204 });
  });

  test('by network', () => {
    expect(wholes('network')).toEqual({
      CLUSTER: 8,
      ORA: 14,
      CREPUQ: 12,
      'Magalhães-SMILE': 2,
      FITEC: 1,
      none: 343,
    });
  });

  test('by double degree', () => {
    expect(wholes('doubleDegree')).toEqual({ yes: 26, no: 354 });
  });

  test('by region, with kinds', () => {
    const regions = groupByRegion(whole.countries, atlas.regionOf);
    expect(regions.map(({ region, total, countries }) => [region, total, countries.length])).toEqual([
      ['europe', 212, 26],
      ['americas', 87, 10],
      ['asia', 56, 16],
      ['africa', 20, 7],
      ['oceania', 5, 1],
    ]);
    expect(wholes('region')).toEqual({ europe: 212, americas: 87, asia: 56, africa: 20, oceania: 5 });
    expect(regions[0]?.counts).toMatchObject({ erasmus: 168, bilateral: 33, multilateral: 11 });
    expect(regions[2]?.counts).toEqual({
      erasmus: 8,
      bilateral: 35,
      multilateral: 3,
      'university-wide': 7,
      amendment: 2,
      renewal: 1,
    });
    expect(regions.map(({ doubleDegrees }) => doubleDegrees)).toEqual([12, 6, 5, 3, 0]);
  });

  test('by country', () => {
    const totalOf = (code: string) => whole.countries.find(({ country }) => country === code)?.total;
    expect(['ES', 'CA', 'DE', 'RO', 'IT', 'BR', 'VN', 'CY'].map(totalOf)).toEqual([
      34, 32, 27, 25, 23, 22, 9, 1,
    ]);
    const brazil = whole.countries.find(({ country }) => country === 'BR');
    expect(brazil).toMatchObject({ doubleDegrees: 5, whole: 22 });
  });

  test('by network and double degree together', () => {
    expect(whole.combinations.map((count) => [count.network, count.doubleDegree, count.whole])).toEqual(
      expect.arrayContaining([
        [null, false, 317],
        [null, true, 26],
        ['ORA', false, 14],
        ['CREPUQ', false, 12],
        ['CLUSTER', false, 8],
        ['Magalhães-SMILE', false, 2],
        ['FITEC', false, 1],
      ]),
    );
    expect(whole.combinations).toHaveLength(7);
  });

  test('with facets: Erasmus+ leaves 47, of them 44 in Europe and 3 in Asia', () => {
    const left = breakDown(index, { programme: ['eplus'] });
    expect(left.totals.agreements).toBe(47);
    expect(left.values.region).toEqual([
      { value: 'europe', whole: 212, part: 44 },
      { value: 'americas', whole: 87, part: 0 },
      { value: 'asia', whole: 56, part: 3 },
      { value: 'africa', whole: 20, part: 0 },
      { value: 'oceania', whole: 5, part: 0 },
    ]);
  });

  test('with facets: double degrees leave 23 bilateral agreements, 2 amendments and a renewal', () => {
    const left = breakDown(index, { doubleDegree: ['yes'] });
    expect(left.values.category.map(({ value, part }) => [value, part])).toEqual([
      ['erasmus', 0],
      ['bilateral', 23],
      ['multilateral', 0],
      ['university-wide', 0],
      ['amendment', 2],
      ['renewal', 1],
    ]);
  });

  test('a facet’s own values are counted as if it kept all', () => {
    const left = breakDown(index, { category: ['bilateral'], region: ['africa'] });
    expect(left.totals.agreements).toBe(19);
    expect(left.values.category.find(({ value }) => value === 'renewal')).toEqual({
      value: 'renewal',
      whole: 2,
      part: 1,
    });
    expect(left.values.region.find(({ value }) => value === 'europe')).toMatchObject({ part: 33 });
    // Two facets put these aside: they count in no chart of one of them.
    expect(left.values.network.find(({ value }) => value === 'CREPUQ')).toMatchObject({ part: 0 });
  });
});

/** Any choice that a reader can make. */
const someChoices: fc.Arbitrary<FacetChoices> = fc
  .tuple(
    ...facetNames.map((name) =>
      fc.option(fc.subarray(index.facets[name].values.map(String)), { nil: undefined, freq: 3 }),
    ),
  )
  .map((kept) =>
    facetNames.reduce<FacetChoices>(
      (choices, name, position) => withChoice(choices, name, kept[position] as never),
      {},
    ),
  );

describe('for any choice of facets', () => {
  test('what is left is what every facet keeps, asked one agreement at a time', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const kept = keptBy(atlas, choices);
        const left = breakDown(index, choices);
        expect(left.agreements).toEqual(kept);
        expect(left.totals).toEqual(totalsOf(kept));
        expect(left.countries.map(({ whole: _, ...country }) => country)).toEqual(
          expect.arrayContaining([...aggregateByCountry(kept)]),
        );
        const places = left.places.map(({ place, counts, total, institutions, doubleDegrees, networks }) => ({
          place,
          counts,
          total,
          institutions: institutions.toSorted(),
          doubleDegrees,
          networks,
        }));
        const expected = aggregateByPlace(kept).map((place) => ({
          ...place,
          institutions: place.institutions.toSorted(),
        }));
        const byKey = (one: { place: { key: string } }, other: { place: { key: string } }) =>
          one.place.key < other.place.key ? -1 : 1;
        expect(places.toSorted(byKey)).toEqual(expected.toSorted(byKey));
      }),
      { numRuns: 60 },
    );
  });

  test('the parts of every breakdown add up to its whole', () => {
    const sum = (counts: readonly { readonly part: number }[]) =>
      counts.reduce((total, { part }) => total + part, 0);
    fc.assert(
      fc.property(someChoices, (choices) => {
        const left = breakDown(index, choices);
        const without = (...names: FacetName[]) =>
          keptBy(
            atlas,
            names.reduce<FacetChoices>((some, name) => withChoice(some, name, undefined), choices),
          ).length;
        for (const name of facetNames) {
          expect(sum(left.values[name])).toBe(without(name));
          for (const { part, whole: most } of left.values[name]) expect(part).toBeLessThanOrEqual(most);
        }
        expect(sum(left.combinations)).toBe(without('network', 'doubleDegree'));
        expect(sum(left.institutions)).toBe(without('region', 'country'));
        const { agreements } = left.totals;
        expect(left.countries.reduce((total, country) => total + country.total, 0)).toBe(agreements);
        expect(left.places.reduce((total, place) => total + place.total, 0)).toBe(agreements);
        expect(sumCounts(left.countries.map(({ counts }) => counts))).toEqual(
          countByCategory(left.agreements),
        );
        const regions = groupByRegion(left.countries, atlas.regionOf);
        expect(regions.reduce((total, region) => total + region.total, 0)).toBe(agreements);
        expect(regions.reduce((total, region) => total + region.institutions, 0)).toBe(
          left.totals.institutions,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('facets commute: in whatever order they are chosen, the same is left', () => {
    const presses = fc.array(
      fc
        .constantFrom(...facetNames)
        .chain((name) =>
          fc.tuple(fc.constant(name), fc.constantFrom(...index.facets[name].values.map(String))),
        ),
      { minLength: 2, maxLength: 8 },
    );
    const press = (all: readonly (readonly [FacetName, string])[]) =>
      all.reduce<FacetChoices>((choices, [name, value]) => toggleChoice(choices, name, value as never), {});
    fc.assert(
      fc.property(presses, fc.infiniteStream(fc.nat()), (chosen, keys) => {
        const shuffled = chosen
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const [straight, mixed] = [press(chosen), press(shuffled)];
        expect(facetsKey(mixed)).toBe(facetsKey(straight));
        expect(breakDown(index, mixed)).toEqual(breakDown(index, straight));
      }),
      { numRuns: 60 },
    );
  });

  test('every value is counted, whether any of it is left or not', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const left = breakDown(index, choices);
        expect(left.values.category.map(({ value }) => value)).toEqual(categories);
        for (const name of facetNames) {
          expect(left.values[name]).toEqual(whole.values[name].map(({ value }) => ({ value, ...all })));
        }
      }),
      { numRuns: 20 },
    );
  });
});
