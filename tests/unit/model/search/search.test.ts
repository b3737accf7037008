import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/model/fold.ts';
import { createSearch, type SearchHit } from '../../../../src/model/search/search.ts';
import { searchIndexOf } from '../../../../src/pipeline/search-index.ts';
import { fixtureAtlas } from '../../../fixtures/atlas.ts';
import { atlas, firstHit, index, search, withMarks } from '../../../fixtures/search.ts';

const keysOf = (hits: readonly SearchHit[] | undefined) => hits?.map(({ key }) => key) ?? [];
const hitsOf = (query: string, kind: SearchHit['kind'], locale: 'fr' | 'en' = 'en') =>
  search.find(query, locale).find((group) => group.kind === kind)?.hits ?? [];

describe('what is found', () => {
  test('comes in groups, the one with the best hit first', () => {
    const groups = search.find('berlin', 'en');
    expect(groups.map(({ kind, hits }) => [kind, keysOf(hits)])).toEqual([
      ['place', ['de/berlin']],
      ['institution', ['de/technische-universitat-berlin']],
    ]);
    expect(search.find('kth', 'en').map(({ kind }) => kind)).toEqual(['institution']);
  });

  test('is shown in the language of the page', () => {
    expect(firstHit('koln', 'fr')).toMatchObject({ text: 'Cologne', lang: 'fr' });
    expect(firstHit('wien', 'fr')).toMatchObject({ text: 'Vienne', lang: 'fr' });
    expect(firstHit('wien', 'en')).toMatchObject({ text: 'Vienna', lang: 'en' });
    expect(firstHit('deutschland', 'en')).toMatchObject({
      text: 'Germany',
      matchedBy: { text: 'Deutschland', lang: 'de' },
    });
    expect(firstHit('upm')).toMatchObject({ text: 'Universidad Politécnica de Madrid', lang: 'es' });
  });

  test('is a country or city before the institutions that have its name, once it is written whole', () => {
    for (const query of ['Singapore', 'Iceland', 'Shanghai', 'Barcelona', 'Bologna', 'Lund', 'Kyoto']) {
      expect(firstHit(query)?.kind, query).not.toBe('institution');
      expect(firstHit(query)?.isWhole, query).toBe(true);
    }
  });

  test('is the larger partner first, where all else is equal', () => {
    expect(keysOf(hitsOf('politecnico', 'institution')).slice(0, 2)).toEqual([
      'it/politecnico-di-torino',
      'it/politecnico-di-milano',
    ]);
    expect(keysOf(hitsOf('universitat', 'institution'))[0]).toBe(
      'es/universitat-politecnica-de-catalunya-upc',
    );
  });

  test('has institutions by the city and the country in which they are', () => {
    expect(keysOf(hitsOf('stockholm', 'institution'))).toContain('se/kungliga-tekniska-hogskolan-kth');
    expect(keysOf(hitsOf('sweden', 'institution'))).toHaveLength(6 - 1);
    expect(firstHit('technische munich')?.key).toBe('de/technische-universitat-munchen');
    expect(firstHit('pologne gdansk', 'fr')?.key).toBe('pl/gdansk');
  });

  test('has institutions by the titles of their agreements, after all others', () => {
    expect(firstHit('génie nucléaire')).toMatchObject({
      key: 'vn/hanoi-university-of-technology',
      matchedBy: { lang: 'fr' },
    });
    expect(search.find('CLUSTER', 'en', { limit: 10 })[0]?.hits).toHaveLength(8);
  });

  test('does not hang on the order of the words, nor on small ones', () => {
    const first = firstHit('University of Toronto')?.key;
    for (const query of [
      'toronto university',
      'the university in toronto',
      'TORONTO, University',
      'of toronto univ',
    ]) {
      expect(firstHit(query)?.key, query).toBe(first);
    }
  });

  test('is found while it is being written', () => {
    for (const query of [
      'stu',
      'stut',
      'stutt',
      'stuttg',
      'stuttga',
      'stuttgar',
      'stuttgart',
      'stuttgart ',
    ]) {
      expect(firstHit(query)?.key, query).toBe('de/stuttgart');
    }
    for (const query of ['stokh', 'stokho', 'stokhol', 'stokholm']) {
      expect(firstHit(query)?.key, query).toBe('se/stockholm');
    }
  });

  test('goes by all words where it can, and leaves stray ones aside where it cannot', () => {
    expect(keysOf(search.find('madrid politecnica', 'en')[0]?.hits)).toEqual([
      'es/universidad-politecnica-de-madrid',
    ]);
    expect(firstHit('zzzz madrid politecnica')?.key).toBe('es/universidad-politecnica-de-madrid');
    const keys = search.find('karlsruhe qqqq university', 'en').flatMap(({ hits }) => keysOf(hits));
    expect(keys.toSorted()).toEqual(['de/karlsruhe', 'de/karlsruher-institut-fur-technologie']);
  });

  test('is nothing for nothing, and for what the list has not', () => {
    for (const query of ['', '   ', '?!', '–', 'qxzwv', '\u0301'])
      expect(search.find(query, 'en')).toEqual([]);
  });

  test('is no more of a kind than is asked for', () => {
    for (const { hits } of search.find('u', 'en', { limit: 3 })) expect(hits.length).toBeLessThanOrEqual(3);
    expect(search.find('university', 'en', { limit: 40 })[0]?.hits).toHaveLength(40);
  });

  test('stands however long the query is', () => {
    expect(firstHit(`berlin ${'berlin '.repeat(1000)}`)?.key).toBe('de/berlin');
    expect(() => search.find('x'.repeat(10_000), 'en')).not.toThrow();
  });
});

describe('marks', () => {
  const shown = (query: string, locale: 'fr' | 'en' = 'en') => {
    const hit = firstHit(query, locale);
    return hit && [withMarks(hit), hit.matchedBy && withMarks(hit.matchedBy)];
  };

  test('stand where the words matched, whatever the accents and the case', () => {
    expect(shown('munster')).toEqual(['[Münster]', null]);
    expect(shown('GIESSEN', 'fr')).toEqual(['[Giessen]', null]);
    expect(shown('fachhochschule koln')).toEqual(['[Fachhochschule Köln]', null]);
    expect(shown('fachhochschule koeln')).toEqual(['[Fachhochschule Köln]', null]);
    expect(shown('saint sebastien', 'fr')).toEqual(['[Saint-Sébastien]', null]);
  });

  test('end where the reader has come to', () => {
    expect(shown('stutt')).toEqual(['[Stutt]gart', null]);
    expect(shown('justus giess')).toEqual(['[Justus]-Liebig-Universität [Gieß]en', null]);
    expect(shown('lodz politech')).toEqual(['[Politech]nika [Łódz]ka', null]);
  });

  test('take a whole word after a slip', () => {
    expect(shown('bercelona')).toEqual(['[Barcelona]', null]);
    expect(shown('stutgart universitat')).toEqual(['[Universität Stuttgart]', null]);
  });

  test('stand in the other name where another name matched', () => {
    expect(shown('koln')).toEqual(['Cologne', '[Köln]']);
    expect(shown('koeln')).toEqual(['Cologne', '[Köln]']);
    expect(shown('keulen', 'fr')).toEqual(['Cologne', '[Keulen]']);
    expect(shown('kit')).toEqual(['Karlsruher Institut für Technologie', '[KIT]']);
    expect(shown('日本', 'fr')).toEqual(['Japon', '[日本]']);
    expect(shown('ctu')).toEqual(['České vysoké učení technické v Praze', '[CTU]']);
  });

  test('need no other name where the shown one has it', () => {
    expect(shown('kth')).toEqual(['Kungliga Tekniska högskolan ([KTH])', null]);
    expect(shown('cologne')).toEqual(['[Cologne]', null]);
  });

  test('lie inside the text, from left to right, and never touch', () => {
    for (const query of ['u', 'de', 'san', 'politecnica de catalunya upc', 'universitat', 'tu berlin', 'é']) {
      for (const { hits } of search.find(query, 'fr', { limit: 50 })) {
        for (const hit of hits) {
          for (const { text, marks } of [hit, ...(hit.matchedBy ? [hit.matchedBy] : [])]) {
            let position = -1;
            for (const [start, end] of marks) {
              expect(start).toBeGreaterThan(position);
              expect(end).toBeGreaterThan(start);
              position = end;
            }
            expect(position).toBeLessThanOrEqual(text.length);
          }
        }
      }
    }
  });
});

describe('everything is found by its own name', () => {
  /** Its kind's first, but for namesakes. */
  const isFound = (query: string, locale: 'fr' | 'en', kind: SearchHit['kind'], key: string) => {
    const hits = hitsOf(query, kind, locale);
    const position = hits.findIndex((hit) => hit.key === key);
    return position >= 0 && hits.slice(0, position + 1).every(({ isWhole }) => isWhole);
  };
  const named = [
    ...index.countries.flatMap(({ code, name }) =>
      (['fr', 'en'] as const).map((locale) => ['country', code, name[locale]] as const),
    ),
    ...atlas.places.flatMap(({ key, name }) =>
      (['fr', 'en'] as const).map((locale) => ['place', key, name[locale]] as const),
    ),
    ...atlas.institutions.map(({ key, name }) => ['institution', key, name] as const),
  ];

  test.each(['fr', 'en'] as const)('as written, on a page in %s', (locale) => {
    const lost = named.filter(([kind, key, name]) => !isFound(name, locale, kind, key));
    expect(lost).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('in capitals without accents, on a page in %s', (locale) => {
    const lost = named.filter(([kind, key, name]) => !isFound(fold(name).toUpperCase(), locale, kind, key));
    expect(lost).toEqual([]);
  });
});

test('a list without a gazetteer is searched by its own names', () => {
  const none = { institutions: new Map(), places: new Map() };
  const small = createSearch(searchIndexOf(fixtureAtlas, none, ''), fixtureAtlas);
  expect(small.find('barcelone', 'en')[0]?.hits[0]).toMatchObject({ key: 'es/barcelona', text: 'Barcelona' });
  expect(small.find('hong kong', 'fr').map(({ kind }) => kind)).toEqual(['place', 'institution']);
});
