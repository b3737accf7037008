import { describe, expect, test } from 'vitest';
import { choropleth, countEnds } from '../../../src/map/shading.ts';
import { aggregateByCountry } from '../../../src/model/aggregate.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';

const { atlas: realAtlas } = await buildAtlas('data');

const shades = ['#1', '#2', '#3', '#4', '#5'];

describe('classes of counts', () => {
  test('grow by a factor, and none is empty of whole numbers', () => {
    expect(countEnds(34, 5)).toEqual([2, 4, 8, 17]);
    expect(countEnds(3, 5)).toEqual([2, 3]);
    expect(countEnds(1, 5)).toEqual([]);
  });
});

describe('the countries of the real list, shaded', () => {
  test('by agreements: Spain has the darkest shade, Hungary the lightest, Greenland none', () => {
    const shading = choropleth(
      realAtlas.agreements,
      aggregateByCountry(realAtlas.agreements),
      'agreements',
      shades,
    )?.shading;
    expect(shading?.get('ES')).toBe('#5');
    expect(shading?.get('HU')).toBe('#1');
    expect(shading?.has('GL')).toBe(false);
  });

  test('by the share of a category: who has none of it has no shade', () => {
    const made = choropleth(
      realAtlas.agreements,
      aggregateByCountry(realAtlas.agreements),
      'share-erasmus',
      shades,
    );
    expect(made?.shading.has('US')).toBe(false);
    expect(made?.scale.domain()).toEqual([0.2, 0.4, 0.6, 0.8]);
  });

  test('an outline that the list counts under another country has that one’s shade', () => {
    const shading = choropleth(
      realAtlas.agreements,
      aggregateByCountry(realAtlas.agreements),
      'agreements',
      shades,
    )?.shading;
    expect(shading?.get('HK')).toBe(shading?.get('CN'));
  });

  test('markers shade nothing', () => {
    expect(
      choropleth(realAtlas.agreements, aggregateByCountry(realAtlas.agreements), 'markers', shades),
    ).toBeNull();
  });
});
