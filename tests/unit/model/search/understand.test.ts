import { describe, expect, test } from 'vitest';
import { categories } from '../../../../src/model/atlas.ts';
import { noValue } from '../../../../src/model/facets.ts';
import { lexicon, type Meaning } from '../../../../src/model/search/lexicon.ts';
import { tellingParts } from '../../../../src/model/search/tokens.ts';
import { atlas, search } from '../../../fixtures/search.ts';

/** What was understood, without what there is nothing of. */
function read(query: string) {
  const understood = search.understand(query);
  if (!understood) return null;
  const { facets, near, rest, isName } = understood;
  return { ...facets, ...(near && { near }), ...(rest && { rest }), ...(isName && { isName }) };
}

const dd = { doubleDegree: ['yes'] };
const exchange = { studentExchange: ['yes'] };
const erasmus = { category: ['erasmus'] };
const eplus = { programme: ['eplus'] };

describe('kinds of agreement and where', () => {
  test.each([
    ['double degree in Germany', { ...dd, country: ['DE'] }],
    ['double diplôme Allemagne', { ...dd, country: ['DE'] }],
    ['Double-Degree GERMANY', { ...dd, country: ['DE'] }],
    ['doubles diplomes au bresil', { ...dd, country: ['BR'] }],
    ['dual master degree in Spain', { ...dd, country: ['ES'] }],
    ['DD italie', { ...dd, country: ['IT'] }],
    ['germany double degree', { ...dd, country: ['DE'] }],
    ['Deutschland Doppelabschluss', { country: ['DE'], rest: 'Doppelabschluss', isName: true }],
    ['erasmus en italie', { ...erasmus, country: ['IT'] }],
    ['all Erasmus in Italy, as a list', { ...erasmus, country: ['IT'] }],
    ['Erasmus+ Espagne et Portugal', { ...eplus, country: ['ES', 'PT'] }],
    ['erasmus plus en Espagne', { ...eplus, country: ['ES'] }],
    ['Erasmus +', eplus],
    ['llp', { programme: ['llp'] }],
    ['LLP-Erasmus', { programme: ['llp'] }],
    ["échange d'étudiants au Brésil", { ...exchange, country: ['BR'] }],
    ['échange étudiant brésil', { ...exchange, country: ['BR'] }],
    ['student exchange asia', { ...exchange, region: ['asia'] }],
    ['exchange semester in Canada', { ...exchange, country: ['CA'] }],
    ['multilateral canada', { category: ['multilateral'], country: ['CA'] }],
    ['accords bilatéraux au Japon', { category: ['bilateral'], country: ['JP'] }],
    ['avenants', { category: ['amendment'] }],
    ['accord GU', { category: ['university-wide'] }],
    ['bilateral or multilateral in the UK', { category: ['bilateral', 'multilateral'], country: ['GB'] }],
    ['CLUSTER', { network: ['CLUSTER'] }],
    ['réseau CLUSTER', { network: ['CLUSTER'] }],
    ['ora network in canada', { network: ['ORA'], country: ['CA'] }],
    ['magalhaes', { network: ['Magalhães-SMILE'] }],
    ['Fitec brazil', { network: ['FITEC'], country: ['BR'] }],
    ['double diplôme et échange au Japon', { ...dd, ...exchange, country: ['JP'] }],
    ['universities in Germany', { country: ['DE'] }],
    ['où puis-je aller en Suède ?', { country: ['SE'] }],
    ['where can I study in Sweden', { country: ['SE'] }],
    ['double degree KTH', { ...dd, rest: 'KTH' }],
    ['Erasmus à Milan', { ...erasmus, rest: 'Milan' }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test('any network is each of them', () => {
    expect(read('réseaux au Canada')).toEqual({
      network: ['CLUSTER', 'CREPUQ', 'FITEC', 'Magalhães-SMILE', 'ORA'],
      country: ['CA'],
    });
  });
});

describe('parts of the world', () => {
  test.each([
    ['double degree europe', { ...dd, region: ['europe'] }],
    ['Asie', { region: ['asia'] }],
    ['échanges en Amérique du Sud', { ...exchange, country: ['AR', 'BR', 'CL', 'CO', 'EC', 'PE', 'VE'] }],
    ['erasmus scandinavia', { ...erasmus, country: ['DK', 'NO', 'SE'] }],
    ['Maghreb', { country: ['DZ', 'MA', 'TN'] }],
    ['double degree North America', { ...dd, country: ['CA', 'MX', 'US'] }],
    ['south africa', { country: ['ZA'], isName: true }],
    ['Afrique du Sud double diplome', { ...dd, country: ['ZA'] }],
    ['Asia and Africa', { region: ['asia', 'africa'] }],
    ['Germany in Europe double degree', { ...dd, country: ['DE'] }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test('a region and a country outside of it are either', () => {
    const both = search.understand('Oceania and Brazil');
    expect(both?.facets).toEqual({ country: ['AU', 'BR'] });
  });
});

describe('slips, and words not written to their end', () => {
  test.each([
    ['duoble degree germny', { ...dd, country: ['DE'] }],
    ['double dipolme alemagne', { ...dd, country: ['DE'] }],
    ['erasums en italei', { ...erasmus, country: ['IT'] }],
    ['multilatéral candaa', { category: ['multilateral'], country: ['CA'] }],
    ['student exchnage asia', { ...exchange, region: ['asia'] }],
    ['clustr', { network: ['CLUSTER'] }],
    ['double degr', dd],
    ['double degree in ger', { ...dd, rest: 'ger' }],
    ['double degree in germ', { ...dd, country: ['DE'] }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });
});

describe('what is turned round', () => {
  test.each([
    ['sans double diplôme', { doubleDegree: ['no'] }],
    ['no student exchange in Spain', { studentExchange: ['no'], country: ['ES'] }],
    ['not erasmus', { category: categories.filter((one) => one !== 'erasmus') }],
    ['hors réseau', { network: [noValue] }],
    ['hors programme', { programme: [noValue] }],
    ['outside Europe', { region: ['americas', 'asia', 'africa', 'oceania'] }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });
});

describe('near and far', () => {
  const milan = (kilometres: number) => ({ near: { place: 'it/milan', kilometres } });
  test.each([
    ['within 500 km of Milan', milan(500)],
    ['à moins de 500 km de Milan', milan(500)],
    ['a moins de 500km de milan', milan(500)],
    ['moins de 500 kilomètres de Milano', milan(500)],
    ['dans un rayon de 300 km autour de Milan', milan(300)],
    ['500 km around Milan', milan(500)],
    ['less than 1,000 km from Milan', milan(1000)],
    ['jusqu’à 1 000 km de Milan', milan(1000)],
    ['300 miles from Milan', milan(483)],
    ['Milan 500 km', milan(500)],
    ['near Milan', milan(200)],
    ['près de Milan', milan(200)],
    ['autour de milna', milan(200)],
    ['erasmus within 500 km of Milan', { ...erasmus, ...milan(500) }],
    ['double diplôme à moins de 500 km de Milan', { ...dd, ...milan(500) }],
    ['within 500 km of Milan double degree', { ...dd, ...milan(500) }],
    ['within 300 km of Ho Chi Minh City', { near: { place: 'vn/ho-chi-minh-city', kilometres: 300 } }],
    ['near koln', { near: { place: 'de/cologne', kilometres: 200 } }],
    ['within 500 km of Grenoble', { near: { place: null, kilometres: 500 } }],
    ['à moins de 800 km d’ici', { near: { place: null, kilometres: 800 } }],
    ['universities near home', { near: { place: null, kilometres: 200 } }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test('a place that the list has not is left to be searched', () => {
    expect(read('erasmus within 500 km of Timbuktu')).toMatchObject({
      ...erasmus,
      rest: expect.stringContaining('Timbuktu'),
    });
    expect(read('within 500 km of Timbuktu')).toBeNull();
  });
});

describe('names alone', () => {
  test.each([
    'KTH',
    'Cologne',
    'milan',
    'politecnico di torino',
    'TU Munich',
    '',
    '?',
    'universities',
    'plus',
  ])('“%s” is nothing but a search', (query) => {
    expect(read(query)).toBeNull();
  });

  test.each([
    ['Germany', ['DE']],
    ['allemagne', ['DE']],
    ['Espagne Portugal', ['ES', 'PT']],
    ['日本', ['JP']],
    ['Singapore', ['SG']],
    ['University of Iceland', ['IS']],
    ['Universidad Nacional de Colombia', ['CO']],
    ['Technical University of Denmark', ['DK']],
    ['Barcelona Spain', ['ES']],
  ])('“%s” may be a country as a facet, and is flagged', (query, country) => {
    expect(search.understand(query)).toMatchObject({ facets: { country }, near: null, isName: true });
  });

  test('no institution’s, place’s or network’s own name is taken for a phrase about something else', () => {
    const names = [
      ...atlas.institutions.map(({ name }) => name),
      ...atlas.places.flatMap(({ name }) => Object.values(name)),
    ];
    const taken = names.filter((name) => {
      const understood = search.understand(name);
      return understood && !understood.isName;
    });
    expect(taken).toEqual([]);
  });
});

test('no phrase of the lexicon means two things', () => {
  const meanings = new Map<string, Meaning>();
  for (const { means, words } of lexicon) {
    for (const phrase of Object.values(words).flat()) {
      const telling = tellingParts(phrase).join(' ');
      expect(telling, phrase).not.toBe('');
      expect(meanings.get(telling) ?? means, phrase).toBe(means);
      meanings.set(telling, means);
    }
  }
});

test('all choices can be made: they are values of the list, in the facets’ order', () => {
  const known = new Set(atlas.agreements.map(({ countryListed }) => countryListed));
  for (const query of [
    'Amérique latine',
    'Asie du Sud-Est',
    'Middle East',
    'pays nordiques',
    'Europe de l’Est',
  ]) {
    const country = search.understand(query)?.facets.country ?? [];
    expect(country.length, query).toBeGreaterThan(0);
    expect(country.filter((code) => !known.has(code))).toEqual([]);
    expect(country).toEqual(country.toSorted());
  }
});
