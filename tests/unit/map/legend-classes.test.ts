import { describe, expect, test } from 'vitest';
import { legendClasses } from '../../../src/map/legend-classes.ts';
import { choropleth } from '../../../src/map/shading.ts';
import { aggregateByCountry } from '../../../src/model/aggregate.ts';
import type { MapLayer } from '../../../src/model/layer.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';

const { atlas } = await buildAtlas('data');
const shades = ['#1', '#2', '#3', '#4', '#5'];

function classesOf(layer: MapLayer, agreements = atlas.agreements) {
  const made = choropleth(agreements, aggregateByCountry(agreements), layer, shades);
  return made ? legendClasses(made).map(({ colour, from, to }) => [colour, from, to]) : null;
}

describe('the legend of a shading', () => {
  test('of counts has whole numbers without gap or overlap, up to the largest', () => {
    expect(classesOf('agreements')).toEqual([
      ['#1', 1, 1],
      ['#2', 2, 3],
      ['#3', 4, 7],
      ['#4', 8, 16],
      ['#5', 17, 34],
    ]);
  });

  test('of shares goes from nothing to all', () => {
    expect(classesOf('share-erasmus')).toEqual([
      ['#1', 0, 0.2],
      ['#2', 0.2, 0.4],
      ['#3', 0.4, 0.6],
      ['#4', 0.6, 0.8],
      ['#5', 0.8, 1],
    ]);
  });

  test('has no class that the numbers do not reach', () => {
    const few = atlas.agreements.filter(({ countryListed }) => countryListed === 'NL').slice(0, 2);
    expect(classesOf('agreements', few)).toEqual([
      ['#4', 1, 1],
      ['#5', 2, 2],
    ]);
  });

  test('is empty when nothing is shaded', () => {
    expect(classesOf('agreements', [])).toEqual([]);
    const bilateral = atlas.agreements.filter(({ category }) => category === 'bilateral');
    expect(classesOf('share-erasmus', bilateral)).toEqual([]);
  });
});
