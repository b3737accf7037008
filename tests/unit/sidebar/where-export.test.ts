import { expect, test } from 'vitest';
import type { FacetChoices } from '../../../src/model/facets.ts';
import { countWhere, focusOf } from '../../../src/model/where.ts';
import { whereDrawing, whereTable } from '../../../src/sidebar/breakdowns/where-export.ts';
import { whereItems } from '../../../src/sidebar/breakdowns/where-items.ts';
import { breakdownOf } from '../../../src/state/breakdown.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { wordsOf } from './words.ts';

function exportsOf(choices: FacetChoices) {
  const words = wordsOf('en');
  const counts = countWhere(
    breakdownOf(fixtureAtlas, { facets: choices, near: null }).institutions,
    fixtureAtlas.regionOf,
  );
  const focus = focusOf(choices, counts);
  const items = whereItems(counts, focus, choices, words);
  return {
    table: whereTable(items, focus, words),
    drawing: whereDrawing(items, focus, ({ part }) => String(part), words),
  };
}

test('the table has every region with its countries, and says what each lies in', () => {
  expect(exportsOf({ category: ['erasmus'] }).table.rows).toEqual([
    ['Europe', 'World', 4, 6],
    ['Spain', 'Europe', 3, 4],
    ['Germany', 'Europe', 1, 2],
    ['Americas', 'World', 0, 1],
    ['United States', 'Americas', 0, 1],
    ['Asia', 'World', 0, 1],
    ['China', 'Asia', 0, 1],
  ]);
});

test('the table follows the reader to a country', () => {
  expect(exportsOf({ country: ['ES'] }).table.rows).toEqual([
    ['Universitat Politècnica de Catalunya', 'Spain', 3, 3],
    ['Universitat de Barcelona', 'Spain', 1, 1],
  ]);
});

test('on paper, a cell stands beside what it is made of', () => {
  const { columns } = exportsOf({ region: ['europe'] }).drawing;
  expect(columns.map(({ heading }) => heading)).toEqual(['Country', 'Institutions']);
  expect(columns.map(({ cells }) => cells.map(({ label, to }) => [label, Math.round(6 * to)]))).toEqual([
    [
      ['Spain', 4],
      ['Germany', 6],
    ],
    [
      ['Universitat Politècnica de Catalunya', 3],
      ['Universitat de Barcelona', 4],
      ['Fachhochschule Köln', 6],
    ],
  ]);
});

test('a country on paper has one column', () => {
  expect(exportsOf({ country: ['DE'] }).drawing.columns.map(({ heading }) => heading)).toEqual([
    'Institutions',
  ]);
});
