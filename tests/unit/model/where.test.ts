import { describe, expect, test } from 'vitest';
import { breakDown } from '../../../src/model/breakdown.ts';
import { createBreakdownIndex } from '../../../src/model/breakdown-index.ts';
import type { FacetChoices } from '../../../src/model/facets.ts';
import { countWhere, focusOf } from '../../../src/model/where.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { without } from '../../fixtures/choices.ts';

const index = createBreakdownIndex(fixtureAtlas);
const countsWith = (choices: FacetChoices) =>
  countWhere(breakDown(index, choices).institutions, fixtureAtlas.regionOf);
const inShort = (choices: FacetChoices) =>
  countsWith(choices).map(({ region, whole, part, countries }) => [
    region,
    `${part}/${whole}`,
    ...countries.map((one) => `${one.country} ${one.part}/${one.whole} of ${one.institutions.length}`),
  ]);

describe('agreements by region and country', () => {
  test('are the sums of their institutions’', () => {
    expect(inShort({})).toEqual([
      ['europe', '6/6', 'DE 2/2 of 1', 'ES 4/4 of 2'],
      ['americas', '1/1', 'US 1/1 of 1'],
      ['asia', '1/1', 'CN 1/1 of 1'],
    ]);
  });

  test('go by all choices but those of region and country', () => {
    expect(inShort({ ...without('erasmus'), region: ['asia'], country: ['CN'] })).toEqual([
      ['europe', '2/6', 'DE 1/2 of 1', 'ES 1/4 of 2'],
      ['americas', '1/1', 'US 1/1 of 1'],
      ['asia', '1/1', 'CN 1/1 of 1'],
    ]);
  });
});

describe('where the reader is', () => {
  const at = (choices: FacetChoices) => {
    const { region, country } = focusOf(choices, countsWith(choices));
    return [region?.region ?? null, country?.country ?? null];
  };

  test('is the world, a region kept alone, or a country kept alone, with its region', () => {
    expect(at({})).toEqual([null, null]);
    expect(at({ region: ['asia'] })).toEqual(['asia', null]);
    expect(at({ region: ['europe'], country: ['ES'] })).toEqual(['europe', 'ES']);
    expect(at({ country: ['ES'] })).toEqual(['europe', 'ES']);
  });

  test('is no nearer than what several that are kept have in common', () => {
    expect(at({ region: ['europe', 'asia'] })).toEqual([null, null]);
    expect(at({ country: ['ES', 'DE'] })).toEqual([null, null]);
    expect(at({ region: ['europe'], country: ['ES', 'DE'] })).toEqual(['europe', null]);
  });

  test('is the world where nobody is: a link may name what the list lacks', () => {
    expect(at({ country: ['FR'] })).toEqual([null, null]);
    expect(at({ region: ['oceania'] })).toEqual([null, null]);
  });
});
