import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Tour } from '../../../../src/model/tour.ts';
import { tourList } from '../../../../src/model/tour-faults.ts';
import { tourJson } from '../../../../src/model/tour-json.ts';
import { buildAtlas } from '../../../../src/pipeline/build-atlas.ts';
import { newTour, withStep, withText } from '../../../../src/present/author/edit.ts';
import { draftFaults, faultsAt } from '../../../../src/present/author/faults.ts';
import { readTourFile } from '../../../../src/present/author/read-file.ts';

const { atlas, tours } = await buildAtlas('data');
const list = tourList(atlas);
const world = tours.find(({ id }) => id === 'world') as Tour;

test('the data folder’s tours are opened as the build reads them, and written as they are', () => {
  for (const name of readdirSync('data/tours')) {
    const text = readFileSync(`data/tours/${name}`, 'utf8');
    const read = readTourFile(name, text);
    const tour = tours.find(({ id }) => `${id}.json` === name);
    expect(read).toEqual({ tour });
    expect(tour && tourJson(tour)).toBe(text);
    expect(tour && draftFaults(tour, list)).toEqual([]);
  }
});

describe('a file that can’t be opened', () => {
  const broken = (text: string) => readTourFile('x.json', text);

  test('is told by line where it is no JSON', () => {
    expect(broken('{\n  "title": {,\n')).toMatchObject({ faults: [{ line: 2, way: null }] });
    expect(broken('')).toMatchObject({ faults: [{ line: 1, way: null }] });
  });

  test('is told by line and value where it is no tour', () => {
    const text = tourJson(world).replace('"globe"', '"peters"');
    const line = text.split('\n').findIndex((one) => one.includes('peters')) + 1;
    expect(broken(text)).toMatchObject({ faults: [{ line, way: ['steps', 0, 'projection'] }] });
    expect(broken('[]')).toMatchObject({ faults: [{ line: 1, way: [] }] });
  });
});

describe('a draft', () => {
  const kinds = (tour: Tour) => draftFaults(tour, list).map(({ kind, way }) => [kind, way.join('.')]);

  test('that is new lacks all', () => {
    expect(kinds(newTour)).toEqual([
      ['noText', 'title.fr'],
      ['noText', 'title.en'],
      ['noSteps', 'steps'],
    ]);
  });

  test('that is written in one language lacks the other, and nothing else is said there', () => {
    const half = { ...world, steps: world.steps.slice(0, 1) };
    expect(kinds(withText(half, 0, 'figure', 'en', ''))).toEqual([['noText', 'steps.0.figure.en']]);
    expect(kinds(withText(half, 0, 'notes', 'en', ''))).toEqual([['noText', 'steps.0.notes.en']]);
  });

  test.each([
    ['a great number by hand', withText(world, 1, 'figure', 'fr', '380'), 'typedFigure', 'steps.1.figure.fr'],
    ['a number that is none', withText(world, 1, 'text', 'en', '{{x}}'), 'unknownNumber', 'steps.1.text.en'],
    ['a loose brace', withText(world, 1, 'headline', 'fr', '{a'), 'looseBrace', 'steps.1.headline.fr'],
    ['a name with a blank', withStep(world, 2, { id: 'a b' }), 'wrongId', 'steps.2.id'],
    ['a name twice', withStep(world, 2, { id: 'europe' }), 'twin', 'steps.2.id'],
    ['a blink', withStep(world, 2, { seconds: 1 }), 'wrongSeconds', 'steps.2.seconds'],
    ['a file’s name with capitals', { ...world, id: 'World' }, 'wrongId', 'id'],
    [
      'a stranger',
      withStep(world, 0, { highlight: { countries: ['ES', 'NZ'], institutions: [] } }),
      'stranger',
      'steps.0.highlight.countries.1',
    ],
  ])('with %s is told so where it stands', (_what, tour, kind, way) => {
    expect(kinds(tour)).toEqual([[kind, way]]);
  });

  test('tells a field’s own from the others', () => {
    const faults = draftFaults(
      withText(withText(world, 1, 'text', 'en', '{{x}}'), 2, 'text', 'en', '{{y}}'),
      list,
    );
    expect(faultsAt(faults, 'steps', 1)).toHaveLength(1);
    expect(faultsAt(faults, 'steps', 1, 'text', 'fr')).toHaveLength(0);
  });
});
