import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/model/atlas.ts';
import { neighboursOf } from '../../../src/model/neighbours.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const collator = new Intl.Collator('en');
const near = (atlas: Pick<Atlas, 'agreements'>, key: string, atMost = 5) =>
  neighboursOf(atlas, key, atMost, collator).map(
    ({ institution, place, kilometres }) =>
      `${institution.name}, ${place.name.en}${kilometres === 0 ? ' itself' : ''}`,
  );

test('those of the same city come first, the others by distance', () => {
  expect(near(fixtureAtlas, 'es/universitat-de-barcelona')).toEqual([
    'Universitat Politècnica de Catalunya, Barcelona itself',
    'Fachhochschule Köln, Cologne',
    'Illinois Institute of Technology, Chicago',
    'Hong Kong Polytechnic University, Hong Kong',
  ]);
});

test('no more than asked for, and none where there is no such institution', () => {
  expect(near(fixtureAtlas, 'de/fachhochschule-koln', 2)).toHaveLength(2);
  expect(near(fixtureAtlas, 'xx/nowhere')).toEqual([]);
});

test('equally far ones stand by name', () => {
  expect(near(fixtureAtlas, 'de/fachhochschule-koln', 2)).toEqual([
    'Universitat de Barcelona, Barcelona',
    'Universitat Politècnica de Catalunya, Barcelona',
  ]);
});

test('of the real list, every institution has five others, none of them itself', async () => {
  const { atlas } = await buildAtlas('data');
  for (const { key } of atlas.institutions) {
    const neighbours = neighboursOf(atlas, key, 5, collator);
    expect(new Set(neighbours.map(({ institution }) => institution.key)).size).toBe(5);
    expect(neighbours.map(({ institution }) => institution.key)).not.toContain(key);
  }
  // In two cities: near each of them.
  const denmark = neighboursOf(atlas, 'dk/danmarks-tekniske-universitet', 5, collator);
  expect(denmark[0]?.kilometres).toBeLessThan(40);
});
