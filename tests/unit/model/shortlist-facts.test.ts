import { expect, test } from 'vitest';
import { kindsOf, shortlistFacts } from '../../../src/model/shortlist-facts.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const factsOf = (...keys: readonly string[]) =>
  shortlistFacts(
    keys.map((institution) => ({ institution, note: `of ${institution}` })),
    fixtureAtlas,
    fixtureAtlas.config.home.lonLat,
  );

test('tells of each institution what the whole list has, in the reader’s order', () => {
  const { entries, unknown } = factsOf('us/illinois-institute-of-technology', 'de/fachhochschule-koln');
  expect(unknown).toBe(0);
  expect(entries.map(({ institution }) => institution.name)).toEqual([
    'Illinois Institute of Technology',
    'Fachhochschule Köln',
  ]);
  expect(entries[1]).toMatchObject({
    position: 1,
    note: 'of de/fachhochschule-koln',
    places: [{ key: 'de/koln' }],
    country: 'DE',
    region: 'europe',
    total: 2,
    doubleDegrees: 1,
    counts: { erasmus: 1, bilateral: 1 },
  });
  expect(entries[1]?.distance).toBeCloseTo(647, -1);
  expect(kindsOf(entries)).toEqual(['erasmus', 'bilateral', 'renewal']);
});

test('counts those that the atlas does not know, and keeps the places of the others', () => {
  const { entries, unknown } = factsOf('br/gone', 'es/universitat-politecnica-de-catalunya', 'xx/never');
  expect(unknown).toBe(2);
  expect(entries).toMatchObject([{ position: 1, networks: ['CLUSTER'], total: 3 }]);
});
