import { expect, test } from 'vitest';
import { breakdownOf } from '../../../src/state/breakdown.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { without } from '../../fixtures/choices.ts';

test('nothing put aside shows the very list', () => {
  expect(breakdownOf(fixtureAtlas, { facets: {}, near: null }).agreements).toBe(fixtureAtlas.agreements);
});

test('what is put aside is gone, the rest stays in the list’s order', () => {
  const { agreements } = breakdownOf(fixtureAtlas, { facets: without('erasmus', 'renewal'), near: null });
  expect(agreements.map(({ sourceLine }) => sourceLine)).toEqual([7, 8, 11]);
});

test('sidebar, map and camera get one and the same breakdown', () => {
  const ask = () => breakdownOf(fixtureAtlas, { facets: without('erasmus'), near: null });
  expect(ask()).toBe(ask());
});
