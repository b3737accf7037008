import { mkdtempSync, readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakDown } from '../../../src/model/breakdown.ts';
import { createBreakdownIndex } from '../../../src/model/breakdown-index.ts';
import { liveNamesIn, liveValue } from '../../../src/model/live-numbers.ts';
import { assemble } from '../../../src/pipeline/assemble.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { isSource, sourceFiles } from '../../../src/pipeline/files.ts';
import { tourJsonSchema } from '../../../src/pipeline/tour-schema.ts';
import { outlines, sources, textFile } from './sources.ts';

const both = (text: string) => ({ fr: text, en: text });
const step = (others: object = {}) => ({
  id: 'start',
  headline: both('{{agreements}} agreements'),
  ...others,
});
const build = (tour: unknown, name = 'tours/world.json') => {
  const lines = JSON.stringify(tour, null, 2).split('\n');
  const { atlas, tours, problems } = assemble(sources({ tours: [textFile(name, ...lines)] }), outlines);
  const lineOf = (text: string) => lines.findIndex((line) => line.includes(text)) + 1;
  return { atlas, tours, problems, lineOf };
};
const tour = (...steps: object[]) => ({ title: both('The world'), steps });

describe('a tour', () => {
  it('is read with its defaults, by its file’s name', () => {
    const { tours, problems } = build(tour(step(), step({ id: 'spain', facets: { country: ['DE'] } })));
    expect(problems).toEqual([]);
    expect(tours).toMatchObject([
      {
        id: 'world',
        steps: [
          {
            id: 'start',
            view: { camera: null, projection: 'mercator', facets: {}, layer: 'markers', reach: false },
            highlight: { countries: [], institutions: [] },
            chart: null,
            figure: null,
            seconds: 12,
          },
          { id: 'spain', view: { facets: { country: ['DE'] } } },
        ],
      },
    ]);
  });

  it('keeps a facet’s values in their one order, as the page does', () => {
    const { tours } = build(tour(step({ facets: { category: ['multilateral', 'erasmus'] } })));
    expect(tours[0]?.steps[0]?.view.facets).toEqual({ category: ['erasmus', 'multilateral'] });
  });

  it.each([
    ['a country without agreements', { facets: { country: ['NZ'] } }, '"NZ"', '“NZ”'],
    ['a network that no title names', { facets: { network: ['ORA'] } }, '"ORA"', '“ORA”'],
    ['a country that can’t stand out', { highlight: { countries: ['NZ'] } }, '"NZ"', '“NZ”'],
    ['an institution that is not in the list', { highlight: { institutions: ['de/x'] } }, '"de/x"', '“de/x”'],
    [
      'facets that leave nothing',
      { facets: { country: ['DE'], doubleDegree: ['yes'] } },
      '"facets"',
      'leave no agreement',
    ],
    ['a live number that is none', { text: both('{{agrements}}') }, '"{{agrements}}"', '“agrements”'],
    ['braces that stay open', { text: both('{{agreements}') }, '"{{agreements}"', 'a brace'],
    ['a great number by hand', { figure: both('380') }, '"380"', 'typed by hand'],
    ['a great number without one', { figure: both('many') }, '"many"', 'typed by hand'],
    ['a projection that there is not', { projection: 'peters' }, '"peters"', 'projection'],
    ['a chart that there is not', { chart: 'pie' }, '"pie"', 'chart'],
    ['a text in one language', { text: { fr: 'Un' } }, '"text"', 'text.en'],
  ])('stops the build with file and line for %s', (_what, others, where, found) => {
    const { atlas, problems, lineOf } = build(tour(step(others)));
    expect(atlas).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({
      file: 'tours/world.json',
      line: lineOf(where),
      found: expect.stringContaining(found),
    });
  });

  it('says what may stand there instead', () => {
    const { problems } = build(tour(step({ facets: { country: ['NZ'] } })));
    expect(problems).toMatchObject([{ expected: 'one of CN, DE', mend: expect.any(String) }]);
  });

  it('has each step once, and a name that a link can hold', () => {
    const { problems } = build(tour(step(), step()), 'tours/The World.json');
    expect(problems.map(({ found }) => found)).toEqual([
      expect.stringContaining('“The World.json”'),
      expect.stringContaining('a second step with the id “start”'),
    ]);
  });

  it('with broken JSON is told by line and column', () => {
    const file = textFile('tours/world.json', '{', '  "title" "x"', '}');
    const { problems } = assemble(sources({ tours: [file] }), outlines);
    expect(problems[0]).toMatchObject({ file: 'tours/world.json', line: 2, column: 11 });
  });
});

describe('a data folder', () => {
  it('may have tours, which are watched with the rest', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'atlas-'));
    await cp('data', folder, { recursive: true });
    const world = path.join(folder, 'tours', 'world.json');
    expect(await sourceFiles(folder)).toContain(world);
    expect(isSource(world, folder)).toBe(true);
    expect(isSource(path.join(folder, 'tours', 'notes.txt'), folder)).toBe(false);
    expect(isSource(path.join(folder, 'other', 'world.json'), folder)).toBe(false);
    await writeFile(world, '{}');
    await expect(buildAtlas(folder)).rejects.toThrow(`${world}:1:1`);
  });

  it('may have none', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'atlas-'));
    await cp('data', folder, { recursive: true, filter: (file) => !file.includes('tours') });
    expect((await buildAtlas(folder)).tours).toEqual([]);
    await mkdir(path.join(folder, 'tours'));
    expect((await buildAtlas(folder)).tours).toEqual([]);
  });
});

describe('the tours of the real list', async () => {
  const { atlas, tours } = await buildAtlas('data');
  const index = createBreakdownIndex(atlas);

  it('are three', () => {
    expect(tours.map(({ id }) => id)).toEqual(['double-degrees', 'europe-and-erasmus', 'world']);
  });

  it('tell the list’s own numbers', () => {
    const told = (tourId: string, stepId: string) => {
      const found = tours.find(({ id }) => id === tourId)?.steps.find(({ id }) => id === stepId);
      if (!found) throw new Error(`${tourId} has no step ${stepId}.`);
      const { agreements } = breakDown(index, found.view.facets);
      return [found.figure, found.headline, found.text].flatMap((text) =>
        liveNamesIn(text?.en ?? '').map((name) => {
          const value = liveValue(name, { atlas, agreements });
          return value && 'value' in value ? Math.round(value.value * 1000) / 1000 : value;
        }),
      );
    };
    // Counted by hand in the list: see real-list.test.ts.
    expect(told('world', 'agreements').slice(0, 4)).toEqual([380, 288, 60, 237]);
    expect(told('europe-and-erasmus', 'erasmus')).toEqual([176, 0.463, 47, 129]);
    expect(told('double-degrees', 'double-degrees').slice(0, 2)).toEqual([26, 0.068]);
  });

  it('say the same in both languages', () => {
    for (const { id, steps } of tours)
      for (const one of steps)
        for (const text of [one.figure, one.headline, one.text, one.notes])
          if (text)
            expect(liveNamesIn(text.fr).toSorted(), `${id}, ${one.id}`).toEqual(
              liveNamesIn(text.en).toSorted(),
            );
  });
});

describe('tour.schema.json', () => {
  it('is current (npm run data -- --schema writes it)', () => {
    expect(readFileSync('tour.schema.json', 'utf8')).toBe(tourJsonSchema());
  });
});
