import { expect, test } from 'vitest';
import { shownAgreements } from '../../../src/state/shown-agreements.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

test('nothing put aside shows the very list', () => {
  expect(shownAgreements(fixtureAtlas, [])).toBe(fixtureAtlas.agreements);
});

test('what is put aside is gone, the rest stays in the list’s order', () => {
  const lines = shownAgreements(fixtureAtlas, ['erasmus', 'renewal']).map(({ sourceLine }) => sourceLine);
  expect(lines).toEqual([7, 8, 11]);
});

test('sidebar, map and camera get one and the same array', () => {
  expect(shownAgreements(fixtureAtlas, ['erasmus'])).toBe(shownAgreements(fixtureAtlas, ['erasmus']));
});
