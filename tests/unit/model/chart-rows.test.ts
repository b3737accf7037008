import { expect, test } from 'vitest';
import { chartRows } from '../../../src/model/chart-rows.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';

const { atlas } = await buildAtlas('data');
const rows = (chart: Parameters<typeof chartRows>[0], most = 7) =>
  chartRows(chart, atlas.agreements, atlas, most);
const total = (all: ReturnType<typeof rows>) => all.reduce((sum, row) => sum + row.total, 0);

test('categories stand in their one order, and make up the whole list', () => {
  expect(rows('categories').map(({ key }) => key)).toEqual([
    'erasmus',
    'bilateral',
    'multilateral',
    'university-wide',
    'amendment',
    'renewal',
  ]);
  expect(total(rows('categories'))).toBe(atlas.agreements.length);
});

test('of many countries the last row is all others, and none is lost', () => {
  const countries = rows('countries');
  expect(countries).toHaveLength(7);
  expect(countries.at(-1)).toMatchObject({ key: null, values: 54 });
  expect(total(countries)).toBe(atlas.agreements.length);
  const totals = countries.slice(0, -1).map((row) => row.total);
  expect(totals).toEqual(totals.toSorted((one, other) => other - one));
});

test('networks are only those that an agreement is of', () => {
  expect(total(rows('networks', 99))).toBe(atlas.agreements.filter(({ network }) => network).length);
});

test('double degrees are two rows', () => {
  expect(rows('doubleDegrees').map(({ key }) => key)).toEqual(['no', 'yes']);
});
