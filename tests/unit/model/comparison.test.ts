import { describe, expect, test } from 'vitest';
import { compareCountries, suggestComparisons, widestGap } from '../../../src/model/comparison.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { breakdownOf } from '../../../src/state/breakdown.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { keptBy, without } from '../../fixtures/choices.ts';

const { atlas } = await buildAtlas('data');
const none = {
  erasmus: 0,
  bilateral: 0,
  multilateral: 0,
  'university-wide': 0,
  amendment: 0,
  renewal: 0,
};

/**
 * Counted from data/agreements.tsv without any of our code, country by country:
 * awk -F'\t' '$1=="Espagne"' data/agreements.tsv | wc -l                        (agreements)
 * awk -F'\t' '$1=="Espagne"{print $5}' data/agreements.tsv | sort | uniq -c     (kinds and programmes)
 * awk -F'\t' '$1=="Espagne"{print $4}' … | sort | uniq -c                       (double degrees and networks)
 * awk -F'\t' '$1=="Espagne"{print $2}' … | sort -u | wc -l                      (institutions; $3 for cities)
 * and by hand from there what the curated tables join: see the remarks.
 */
const counted = [
  {
    country: 'ES',
    total: 34,
    institutions: 23,
    places: 18,
    doubleDegrees: 3,
    counts: { ...none, erasmus: 29, bilateral: 5 },
    programmes: { llp: 17, eplus: 12 },
    networks: new Map(),
  },
  {
    country: 'DE',
    total: 27,
    institutions: 20,
    places: 18,
    doubleDegrees: 2,
    counts: { ...none, erasmus: 21, bilateral: 4, multilateral: 2 },
    programmes: { llp: 16, eplus: 5 },
    networks: new Map(),
  },
  {
    country: 'CA',
    total: 32,
    institutions: 30,
    // 22 as listed; Sudbury is Greater Sudbury, and Lennoxville is part of Sherbrooke.
    places: 20,
    doubleDegrees: 1,
    counts: { ...none, bilateral: 6, multilateral: 26 },
    programmes: { llp: 0, eplus: 0 },
    networks: new Map([
      ['ORA', 14],
      ['CREPUQ', 12],
    ]),
  },
  {
    country: 'JP',
    total: 14,
    // 11 and 10 as listed; one is a school of the University of Tsukuba, at “Ibaraky”, which is Tsukuba.
    institutions: 10,
    places: 9,
    doubleDegrees: 1,
    counts: {
      ...none,
      bilateral: 4,
      multilateral: 2,
      'university-wide': 6,
      amendment: 1,
      renewal: 1,
    },
    programmes: { llp: 0, eplus: 0 },
    networks: new Map(),
  },
];

describe('countries side by side', () => {
  test.each(counted)('are counted as by hand from the real list: $country', (expected) => {
    expect(compareCountries(atlas.agreements, [expected.country]).countries).toEqual([expected]);
  });

  test('stand in the order asked for, to the scale of the largest', () => {
    const { countries, largest } = compareCountries(atlas.agreements, ['DE', 'JP', 'ES']);
    expect(countries.map(({ country }) => country)).toEqual(['DE', 'JP', 'ES']);
    expect(largest).toBe(34);
  });

  test('are compared by what occurs in any of them, categories in their one order', () => {
    const { categories, programmes, networks } = compareCountries(atlas.agreements, ['CA', 'ES']);
    expect(categories).toEqual(['erasmus', 'bilateral', 'multilateral']);
    expect(programmes).toEqual(['llp', 'eplus']);
    expect(networks).toEqual(['ORA', 'CREPUQ']);
    expect(compareCountries(atlas.agreements, ['JP']).programmes).toEqual([]);
  });

  test('count what the facets leave, and have noughts where that is nothing', () => {
    const left = keptBy(atlas, without('bilateral', 'multilateral'));
    const { countries, categories, networks } = compareCountries(left, ['ES', 'CA']);
    expect(countries.map(({ total, counts }) => [total, counts.erasmus])).toEqual([
      [29, 29],
      [0, 0],
    ]);
    expect(categories).toEqual(['erasmus']);
    expect(networks).toEqual([]);
  });
});

describe('the widest gap', () => {
  const gap = (...countries: string[]) => widestGap(compareCountries(atlas.agreements, countries));

  test('is the kind whose share differs most', () => {
    expect(gap('ES', 'CA')).toEqual({
      kind: 'erasmus',
      most: { countries: ['ES'], share: 29 / 34 },
      least: { countries: ['CA'], share: 0 },
    });
    // Multilateral: 26 of 32 against 2 of 14; university-wide: 6 of 14 against none.
    expect(gap('JP', 'CA')).toMatchObject({
      kind: 'multilateral',
      most: { countries: ['CA'] },
      least: { countries: ['JP'] },
    });
  });

  test('names all countries at an end of it', () => {
    expect(gap('ES', 'CA', 'JP')).toMatchObject({
      kind: 'erasmus',
      least: { countries: ['CA', 'JP'], share: 0 },
    });
  });

  test('is none between countries that are alike', () => {
    // Erasmus: 29 of 34 against 21 of 23; bilateral: 5 of 34 against 2 of 23.
    expect(gap('ES', 'IT')).toBeNull();
  });

  test('is none where one country has too few agreements for a share', () => {
    expect(gap('CA', 'IS')).toBeNull();
    expect(widestGap(compareCountries([], ['ES', 'DE']))).toBeNull();
  });
});

describe('suggestions', () => {
  const { countries } = breakdownOf(atlas, { facets: {}, near: null });

  test('are the largest, the largest of one region, and the largest of three', () => {
    expect(suggestComparisons(countries, atlas.regionOf, null)).toEqual([
      ['ES', 'CA'],
      ['ES', 'DE'],
      ['ES', 'CA', 'JP'],
    ]);
  });

  test('beside a chosen country are the largest others of its region and of all', () => {
    expect(suggestComparisons(countries, atlas.regionOf, 'JP')).toEqual([
      ['JP', 'TR'],
      ['JP', 'ES'],
    ]);
    // The same twice is said once.
    expect(suggestComparisons(countries, atlas.regionOf, 'DE')).toEqual([['DE', 'ES']]);
  });

  test('follow the facets, and are none where nothing is left to compare', () => {
    const small = breakdownOf(fixtureAtlas, { facets: { region: ['asia'] }, near: null });
    expect(suggestComparisons(small.countries, fixtureAtlas.regionOf, null)).toEqual([]);
    expect(suggestComparisons(small.countries, fixtureAtlas.regionOf, 'ES')).toEqual([['ES', 'CN']]);
  });
});
