import { describe, expect, test } from 'vitest';
import type { BarRow } from '../../../src/charts/facet-bars-geometry.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import type { Breakdown, CombinationCount, CountryPart } from '../../../src/model/breakdown.ts';
import type { FacetChoices } from '../../../src/model/facets.ts';
import { countWhere, focusOf } from '../../../src/model/where.ts';
import { combinationSentence } from '../../../src/sidebar/breakdowns/combinations.ts';
import { type ChartedFacet, facetSentence } from '../../../src/sidebar/breakdowns/facet-sentence.ts';
import { whereSentence } from '../../../src/sidebar/breakdowns/where-sentence.ts';
import { countriesSentence } from '../../../src/sidebar/countries-sentence.ts';
import { breakdownOf } from '../../../src/state/breakdown.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { plain, wordsOf } from './words.ts';

const words = { fr: wordsOf('fr'), en: wordsOf('en') };

/** Rows of so many agreements each; the last one stands for those of no value. */
function rows(parts: Readonly<Record<string, number>>, rest?: number): readonly BarRow[] {
  const named = Object.entries(parts).map(([label, part]) => ({
    value: label,
    label,
    part,
    whole: Math.max(part, 1),
    isRest: false,
  }));
  if (rest === undefined) return named;
  return [...named, { value: 'none', label: 'None', part: rest, whole: Math.max(1, rest), isRest: true }];
}

describe('the sentence of a facet', () => {
  const say = (locale: Locale, facet: ChartedFacet, all: readonly BarRow[], chosen?: readonly string[]) =>
    plain(facetSentence(facet, all, chosen, words[locale]));

  test('names the most frequent kind and its share', () => {
    const all = rows({ Erasmus: 176, Bilateral: 141, Multilateral: 63 });
    expect(say('en', 'category', all)).toBe('Erasmus makes up 46% of the 380 agreements.');
    expect(say('fr', 'category', all)).toBe('Le type Erasmus représente 46 % des 380 accords.');
  });

  test('names kinds that are equally frequent', () => {
    const all = rows({ Erasmus: 2, Bilateral: 2, Renewal: 1 });
    expect(say('en', 'category', all)).toBe('Erasmus and Bilateral make up 40% each of the 5 agreements.');
    expect(say('fr', 'category', all)).toBe(
      'Les types Erasmus et Bilateral représentent chacun 40 % des 5 accords.',
    );
  });

  test('does not count what there is but one of', () => {
    expect(say('en', 'category', rows({ Erasmus: 1, Bilateral: 0 }))).toBe(
      'The one agreement is of the kind Erasmus.',
    );
    expect(say('fr', 'category', rows({ Erasmus: 1 }))).toBe('Le seul accord est du type Erasmus.');
    expect(say('en', 'category', rows({ Erasmus: 4, Bilateral: 0 }))).toBe(
      'All 4 agreements are of the kind Erasmus.',
    );
    expect(say('fr', 'category', rows({ Erasmus: 4 }))).toBe('Les 4 accords sont tous du type Erasmus.');
  });

  test('tells how many belong to a network, and which is the largest', () => {
    const all = rows({ ORA: 14, CREPUQ: 12, CLUSTER: 11 }, 343);
    expect(say('en', 'network', all)).toBe(
      '37 of 380 agreements belong to a network; the largest is ORA (14).',
    );
    expect(say('fr', 'network', all)).toBe(
      '37 des 380 accords relèvent d’un réseau ; le plus grand est ORA (14).',
    );
  });

  test('tells networks that are equally large, in the order of their names', () => {
    const all = rows({ ORA: 3, CREPUQ: 3, FITEC: 1 }, 0);
    expect(say('en', 'network', all)).toBe(
      'All 7 agreements belong to a network; the largest are CREPUQ and ORA (3 each).',
    );
    expect(say('fr', 'network', all)).toBe(
      'Les 7 accords relèvent d’un réseau ; les plus grands sont CREPUQ et ORA (3 à égalité).',
    );
  });

  test('names the only network', () => {
    expect(say('en', 'network', rows({ ORA: 0, FITEC: 1 }, 334))).toBe(
      '1 of 335 agreements belongs to a network: FITEC.',
    );
    expect(say('fr', 'network', rows({ FITEC: 1 }, 0))).toBe('Le seul accord relève d’un réseau : FITEC.');
  });

  test('says where there is none', () => {
    expect(say('en', 'network', rows({ ORA: 0 }, 12))).toBe('None of 12 agreements belongs to a network.');
    expect(say('fr', 'programme', rows({ LLP: 0 }, 1))).toBe(
      'Sur 1 accord, aucun ne relève d’un programme européen.',
    );
    expect(say('fr', 'doubleDegree', rows({ Double: 0 }, 12))).toBe(
      'Sur 12 accords, aucun ne mène à deux diplômes.',
    );
  });

  test('tells programmes and double degrees', () => {
    expect(say('en', 'programme', rows({ LLP: 129, 'Erasmus+': 47 }, 204))).toBe(
      '176 of 380 agreements belong to a European programme; the largest is LLP (129).',
    );
    expect(say('en', 'doubleDegree', rows({ Double: 26 }, 354))).toBe(
      '26 of 380 agreements lead to two degrees (7%).',
    );
    expect(say('en', 'doubleDegree', rows({ Double: 1 }, 999))).toBe(
      '1 of 1,000 agreements leads to two degrees (<1%).',
    );
    expect(say('fr', 'doubleDegree', rows({ Double: 1 }, 1))).toBe(
      '1 des 2 accords mène à deux diplômes (50 %).',
    );
  });

  test('tells what is kept', () => {
    const all = rows({ ORA: 14, CREPUQ: 12 }, 354);
    expect(say('en', 'network', all, ['ORA'])).toBe('ORA: 14 of 380 agreements (4%).');
    expect(say('fr', 'network', all, ['ORA', 'none'])).toBe('ORA et None : 368 sur 380 accords (97 %).');
    expect(say('fr', 'network', all, [])).toBe('aucun : 0 sur 380 accords (0 %).');
  });

  test('says when the other choices leave nothing', () => {
    expect(say('en', 'category', rows({ Erasmus: 0 }))).toBe('The other choices leave no agreement.');
    expect(say('fr', 'network', rows({ ORA: 0 }, 0), ['ORA'])).toBe(
      'Les autres choix ne laissent aucun accord.',
    );
  });
});

describe('the sentence of networks and double degrees', () => {
  const say = (locale: Locale, ...combinations: [string | null, boolean, number][]) =>
    plain(
      combinationSentence(
        {
          combinations: combinations.map(
            ([network, doubleDegree, part]): CombinationCount => ({ network, doubleDegree, part, whole: 9 }),
          ),
        } as unknown as Breakdown,
        words[locale],
      ),
    );

  test('counts each, and both', () => {
    expect(say('en', [null, true, 26], ['ORA', false, 36], ['ORA', true, 1], [null, false, 317])).toBe(
      'Double degree: 27 agreements; network: 37 agreements; both: 1 agreement.',
    );
    expect(say('fr', [null, true, 26], ['ORA', false, 1])).toBe(
      'Double diplôme : 26 accords ; réseau : 1 accord ; les deux : aucun accord.',
    );
  });

  test('says when the other choices leave nothing', () => {
    expect(say('en', ['ORA', false, 0])).toBe('The other choices leave no agreement.');
  });
});

describe('the sentence of places', () => {
  const say = (locale: Locale, choices: FacetChoices) => {
    const counts = countWhere(
      breakdownOf(fixtureAtlas, { facets: choices, near: null }).institutions,
      fixtureAtlas.regionOf,
    );
    return plain(whereSentence(counts, focusOf(choices, counts), choices, words[locale]));
  };

  test('names the region and the country that lead', () => {
    expect(say('en', {})).toBe(
      'Of the 8 agreements, most are in this region: Europe (75%); first country: Spain (4).',
    );
    expect(say('fr', { category: ['bilateral', 'renewal'] })).toBe(
      'Région en tête des 3 accords : Amériques, Asie et Europe (33 % à égalité) ; pays en tête : Allemagne, Chine et États-Unis (1 à égalité).',
    );
  });

  test('tells what a region and a country are made of', () => {
    expect(say('en', { region: ['europe'] })).toBe(
      'Europe: 6 agreements with 2 countries; first: Spain (4).',
    );
    expect(say('fr', { country: ['ES'] })).toBe(
      'Espagne : 4 accords avec 2 établissements ; en tête : Universitat Politècnica de Catalunya (3).',
    );
    expect(say('en', { country: ['CN'] })).toBe(
      'China: 1 agreement with 1 institution; first: Hong Kong Polytechnic University (1).',
    );
  });

  test('tells what is kept of several', () => {
    expect(say('en', { region: ['asia', 'americas'] })).toBe('Americas and Asia: 2 of 8 agreements (25%).');
    expect(say('fr', { country: ['DE', 'ES'] })).toBe('Allemagne et Espagne : 6 sur 8 accords (75 %).');
  });

  test('says when nothing is left there', () => {
    expect(say('en', { network: ['CLUSTER'], country: ['CN'] })).toBe(
      'China: the other choices leave no agreement.',
    );
    expect(say('fr', { network: [] })).toBe('Les autres choix ne laissent aucun accord.');
  });
});

describe('the sentence of the list of countries', () => {
  const say = (locale: Locale, ...countries: [string, number][]) =>
    plain(
      countriesSentence(
        countries.map(([country, total]) => ({ country, total, institutions: 1 }) as CountryPart),
        words[locale],
      ),
    );

  test('names three, whatever the order of the list', () => {
    expect(say('en', ['IS', 1], ['DE', 27], ['CA', 32], ['ES', 34])).toBe(
      'Most agreements: Spain (34), Canada (32), and Germany (27), of 4 countries.',
    );
    expect(say('fr', ['US', 2], ['ES', 2])).toBe(
      'Le plus d’accords : Espagne (2) et États-Unis (2), sur 2 pays.',
    );
  });

  test('tells all of a single one', () => {
    expect(say('en', ['ES', 34])).toBe('Spain: 34 agreements with 1 institution.');
    expect(say('fr', ['ES', 1])).toBe('Espagne : 1 accord avec 1 établissement.');
  });

  test('says when none is left', () => {
    expect(say('en')).toBe('The other choices leave no agreement.');
  });
});

test('of many that are equal, two are named and the others counted', () => {
  const all = rows({ A: 1, B: 1, C: 1, D: 1, E: 1 });
  expect(plain(facetSentence('category', all, undefined, words.en))).toBe(
    'A, B, and 3 more make up 20% each of the 5 agreements.',
  );
  expect(plain(facetSentence('category', all, undefined, words.fr))).toBe(
    'Les types A, B et 3 autres représentent chacun 20 % des 5 accords.',
  );
});
