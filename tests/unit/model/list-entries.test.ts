import { describe, expect, test } from 'vitest';
import { listEntries, onlyAt } from '../../../src/model/list-entries.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const { agreements } = fixtureAtlas;

describe('the entries of the list', () => {
  test('are one an institution, in the order of what was ordered', () => {
    const names = (ordered: typeof agreements) => listEntries(ordered).map((entry) => entry.institution.name);
    expect(names(agreements)).toEqual([
      'Fachhochschule Köln',
      'Hong Kong Polytechnic University',
      'Universitat Politècnica de Catalunya',
      'Universitat de Barcelona',
      'Illinois Institute of Technology',
    ]);
    expect(names(agreements.toReversed())).toEqual(names(agreements).toReversed());
  });

  test('have what is alike once, with its number', () => {
    const upc = listEntries(agreements)[2];
    expect(upc?.agreements.map(({ agreement, count }) => [agreement.category, count])).toEqual([
      ['erasmus', 2],
      ['multilateral', 1],
    ]);
  });

  test('keep apart what differs in a mark or a title', () => {
    const [first] = agreements;
    if (!first) throw new Error('the fixture is empty');
    const others = [
      { ...first, doubleDegree: true },
      { ...first, network: 'CLUSTER' },
      { ...first, studentExchange: true },
      { ...first, source: { ...first.source, title: 'Accord cadre' } },
    ];
    expect(listEntries([first, ...others])[0]?.agreements).toHaveLength(5);
  });

  test('lose no agreement of the real list, and have an institution of two cities twice', async () => {
    const { atlas } = await buildAtlas('data');
    const entries = listEntries(atlas.agreements);
    const counts = entries.flatMap((entry) => entry.agreements.map(({ count }) => count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(atlas.agreements.length);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    const danish = entries.filter(
      ({ institution }) => institution.key === 'dk/danmarks-tekniske-universitet',
    );
    expect(danish.map(({ place }) => place.key).sort()).toEqual(['dk/kongens-lyngby', 'dk/roskilde']);
  });
});

describe('what the map shows', () => {
  test('is the agreements at the places that it tells', () => {
    const lines = onlyAt(agreements, new Set(['de/koln', 'us/chicago'])).map(({ sourceLine }) => sourceLine);
    expect(lines).toEqual([6, 7, 13]);
    expect(onlyAt(agreements, new Set())).toEqual([]);
  });

  test('is all as long as it tells nothing', () => {
    expect(onlyAt(agreements, null)).toBe(agreements);
  });
});
