import { describe, expect, test } from 'vitest';
import {
  aggregateByCountry,
  aggregateByPlace,
  countByCategory,
  countryOfOutline,
  countryOfSelection,
  groupByPlace,
  totalsOf,
} from '../../../src/model/aggregate.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const { agreements } = fixtureAtlas;

describe('the headline numbers', () => {
  test('count agreements, and each institution, country and place once', () => {
    expect(totalsOf(agreements)).toEqual({
      agreements: 8,
      institutions: 5,
      countries: 4,
      places: 4,
      doubleDegrees: 1,
    });
  });

  test('are nought for an empty list', () => {
    expect(totalsOf([])).toEqual({
      agreements: 0,
      institutions: 0,
      countries: 0,
      places: 0,
      doubleDegrees: 0,
    });
  });
});

describe('a country', () => {
  test('counts two rows that are alike as two agreements with one institution', () => {
    const spain = aggregateByCountry(agreements).find(({ country }) => country === 'ES');
    expect(spain).toMatchObject({ total: 4, institutions: 2, doubleDegrees: 0 });
    expect(spain?.counts).toEqual({
      erasmus: 3,
      bilateral: 0,
      multilateral: 1,
      'university-wide': 0,
      amendment: 0,
      renewal: 0,
    });
  });

  test('is the one that the list names, not the one on whose ground the place lies', () => {
    const countries = aggregateByCountry(agreements).map(({ country }) => country);
    expect(countries).toEqual(['DE', 'CN', 'ES', 'US']);
  });

  test('has parts that add up to the whole', () => {
    const whole = countByCategory(agreements);
    const sum = aggregateByCountry(agreements).reduce((total, { counts }) => total + counts.erasmus, 0);
    expect(sum).toBe(whole.erasmus);
  });
});

describe('a place', () => {
  test('holds the agreements and institutions of its city', () => {
    const [, , barcelona] = aggregateByPlace(agreements);
    expect(barcelona?.place.name.fr).toBe('Barcelone');
    expect(barcelona?.total).toBe(4);
    expect(barcelona?.institutions).toEqual([
      'es/universitat-politecnica-de-catalunya',
      'es/universitat-de-barcelona',
    ]);
  });

  test('says how many lead to two degrees, and names each network once', () => {
    const [cologne, , barcelona] = aggregateByPlace(agreements);
    expect(cologne).toMatchObject({ doubleDegrees: 1, networks: [] });
    expect(barcelona).toMatchObject({ doubleDegrees: 0, networks: ['CLUSTER'] });
  });

  test('groups agreements by institution in the order of the list', () => {
    const [, , barcelona] = groupByPlace(agreements);
    expect(
      barcelona?.institutions.map((group) => group.agreements.map(({ sourceLine }) => sourceLine)),
    ).toEqual([[9, 10, 11], [12]]);
  });
});

describe('the country that shows a selection', () => {
  test('is the listed one of a place in Hong Kong', () => {
    expect(countryOfSelection(agreements, { kind: 'place', place: 'hk/hong-kong' })).toBe('CN');
  });

  test('is the institution’s', () => {
    expect(
      countryOfSelection(agreements, { kind: 'institution', institution: 'de/fachhochschule-koln' }),
    ).toBe('DE');
  });

  test('is none without a selection or with an unknown one', () => {
    expect(countryOfSelection(agreements, null)).toBeNull();
    expect(countryOfSelection(agreements, { kind: 'place', place: 'xx/nowhere' })).toBeNull();
  });
});

describe('the country that an outline on the map stands for', () => {
  test('is its own where the list names it', () => {
    expect(countryOfOutline(agreements, 'DE')).toBe('DE');
  });

  test('is the one that its partners are listed under where the list does not', () => {
    expect(countryOfOutline(agreements, 'HK')).toBe('CN');
  });

  test('is none without partners', () => {
    expect(countryOfOutline(agreements, 'FR')).toBeNull();
  });
});
