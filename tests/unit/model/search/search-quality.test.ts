import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { atlas, firstHit, index } from '../../../fixtures/search.ts';

interface Expectation {
  readonly query: string;
  /** Of the page. */
  readonly language: 'fr' | 'en';
  readonly kind: string;
  readonly key: string;
  readonly what: string;
}

/** What readers write, and what should then stand first; written before there was a search. */
const expectations = parse(readFileSync('tests/fixtures/search-quality.tsv', 'utf8'), {
  delimiter: '\t',
  columns: true,
  quote: false,
}) as Expectation[];
const leastShareRight = 0.95;

describe(`${expectations.length} queries`, () => {
  test('ask for what is in the list, each once', () => {
    const known = new Set([
      ...index.countries.map(({ code }) => code),
      ...atlas.places.map(({ key }) => key),
      ...atlas.institutions.map(({ key }) => key),
    ]);
    expect(expectations.filter(({ key }) => !known.has(key))).toEqual([]);
    const asked = expectations.map(({ query, language }) => `${language} ${query}`);
    expect(new Set(asked).size).toBe(asked.length);
    expect(expectations.length).toBeGreaterThanOrEqual(90);
  });

  test(`find first what was meant, at least ${leastShareRight * 100} % of them`, () => {
    const misses = expectations.flatMap(({ query, language, kind, key, what }) => {
      const first = firstHit(query, language);
      if (first?.kind === kind && first.key === key) return [];
      return [`“${query}” (${language}, ${what}): ${first?.key ?? 'nothing'} instead of ${key}`];
    });
    const right = 1 - misses.length / expectations.length;
    console.info(
      [`Search: ${(right * 100).toFixed(1)} % of ${expectations.length} queries right`, ...misses].join('\n'),
    );
    expect(right, misses.join('\n')).toBeGreaterThanOrEqual(leastShareRight);
  });
});
