import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartDrawing } from '../../../../src/charts/export/chart-export.ts';
import { chartSvg } from '../../../../src/charts/export/chart-svg.ts';
import { countByCategory } from '../../../../src/model/aggregate.ts';
import { categories } from '../../../../src/model/atlas.ts';
import { colours, themeNames } from '../../../../src/ui/colours.ts';
import { around, samples } from './samples.ts';
import { clashes, drawSheet, measure, withoutSpaces, writtenOn } from './sheet.ts';

/** All texts of plain data, but for what is never shown. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['fileName', 'kind', 'category', 'largest', 'lang'].includes(key) ? [] : textsOf(inner),
  );
}

describe.each(samples)('a sheet of %s', (_kind, locale, spec) => {
  const sheet = drawSheet(spec, locale);

  test('says every text of its data', () => {
    const written = writtenOn(sheet);
    const missing = textsOf(spec).filter((text) => !written.includes(withoutSpaces(text)));
    expect(missing).toEqual([]);
  });

  test('has no text over another, over a bar or beyond the margin', () => {
    expect(clashes(sheet)).toEqual([]);
  });

  test('is a document of its own: a picture with a name, in a language', () => {
    const [svg, title, description] = sheet;
    expect(svg?.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      lang: locale,
      width: '960',
      viewBox: `0 0 960 ${svg?.attributes.height}`,
      'aria-labelledby': 'title description',
    });
    expect(title).toMatchObject({ name: 'title', text: spec.title, attributes: { id: 'title' } });
    expect(description?.attributes).toEqual({ id: 'description' });
    expect(description?.text).toContain(spec.sentence);
  });

  test('is in the colours of its theme alone', () => {
    for (const theme of themeNames) {
      const { category, ...others } = colours[theme];
      const known = new Set([...Object.values(category), ...Object.values(others), 'none']);
      const used = drawSheet(spec, locale, theme).flatMap(({ attributes: { fill, stroke } }) =>
        [fill, stroke].filter((colour) => colour !== undefined),
      );
      expect(used.filter((colour) => !known.has(colour))).toEqual([]);
    }
  });

  test('writes nothing smaller than 12 px', () => {
    const sizes = sheet.flatMap(({ attributes }) => attributes['font-size'] ?? []);
    expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(12);
  });
});

test('what is not said leaves no room: no conditions, no legend', () => {
  const drawing: ChartDrawing = { kind: 'bars', largest: 1, rows: [] };
  const height = (more: object) => Number(drawSheet({ ...around(drawing), ...more })[0]?.attributes.height);
  expect(height({ conditions: null })).toBeLessThan(height({}));
  expect(height({ legend: [], parts: null })).toBeLessThan(height({ parts: null }));
});

test('texts are data: nothing in them is taken for markup or breaks the document', () => {
  const nasty = '</text><script>"&amp;\'\u0000\u001b\ud800';
  const sheet = drawSheet({
    ...around({
      kind: 'bars',
      largest: 1,
      rows: [{ label: nasty, lang: '"><b', part: 1, whole: 1, text: nasty }],
    }),
    title: nasty,
  });
  expect(sheet.some(({ name }) => name === 'script')).toBe(false);
  expect(sheet[1]?.text).toBe('</text><script>"&amp;\'');
});

describe('bars', () => {
  test('show a part solid over the ghost of its whole, to one scale', () => {
    const sheet = drawSheet({
      ...around({
        kind: 'bars',
        largest: 100,
        rows: [
          { label: 'A', part: 25, whole: 50, text: '25', category: 'erasmus' },
          { label: 'B', part: 100, whole: 100, text: '100' },
        ],
      }),
      legend: [],
      parts: null,
    });
    const bars = sheet.filter(({ name, attributes }) => name === 'rect' && attributes.height !== undefined);
    const ghosts = bars.filter(({ attributes }) => attributes['fill-opacity'] !== undefined);
    const solid = (fill: string) =>
      bars.find(({ attributes }) => attributes.fill === fill && attributes['fill-opacity'] === undefined);
    const full = Number(solid(colours.light.softInk)?.attributes.width);
    expect(ghosts).toHaveLength(1);
    // The outline is drawn within.
    expect(Number(ghosts[0]?.attributes.width)).toBeCloseTo(full / 2 - 1, 1);
    expect(Number(solid(colours.light.category.erasmus)?.attributes.width)).toBeCloseTo(full / 4, 1);
  });

  test('of a foreign name say its language', () => {
    const sheet = drawSheet(
      around({
        kind: 'bars',
        largest: 1,
        rows: [{ label: 'Universität', lang: 'de', part: 1, whole: 1, text: '1' }],
      }),
    );
    const label = sheet.find(({ text }) => text === 'Universität');
    expect(label?.attributes).toMatchObject({ lang: 'de', 'xml:lang': 'de' });
  });

  test('never clash, whatever the labels', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeimwéÉM-/0'), minLength: 1, maxLength: 70 });
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
    const row = fc.record({
      label: words,
      text: words,
      part: fc.nat(50),
      whole: fc.integer({ min: 50, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        expect(clashes(drawSheet(around({ kind: 'bars', largest: 99, rows })))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('stacked bars', () => {
  const [, , spec] = samples.find(([kind]) => kind === 'stacked') ?? samples[0] ?? [];

  test('have pieces and numbers in the one order of the categories', () => {
    const sheet = spec ? drawSheet(spec) : [];
    const mexico = sheet.findIndex(({ text }) => text === 'Mexique');
    const fills = sheet
      .slice(mexico)
      .filter(({ name, attributes }) => name === 'rect' && attributes.height === '14')
      .map(({ attributes }) => attributes.fill);
    const order = categories.map((category) => colours.light.category[category]);
    expect(fills.slice(0, 4)).toEqual([order[1], order[2], order[3], order[4]]);
    const numbers = sheet
      .slice(mexico)
      .filter(({ attributes }) => attributes['text-anchor'] === 'end')
      .slice(0, 4);
    expect(numbers.map(({ text }) => text)).toEqual(['3', '1', '6', '4']);
    const places = numbers.map(({ attributes }) => Number(attributes.x));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('have a number in figures as the language writes them', () => {
    const row = {
      label: 'X',
      counts: { ...countByCategory([]), erasmus: 12_345 },
      whole: 12_345,
      text: '',
    };
    const drawing: ChartDrawing = {
      kind: 'stacked',
      largest: 12_345,
      groups: [{ heading: null, text: null, rows: [row] }],
    };
    expect(chartSvg(around(drawing), { palette: colours.light, locale: 'fr', measure })).toContain(
      '12\u202f345',
    );
    expect(chartSvg(around(drawing), { palette: colours.light, locale: 'en', measure })).toContain('12,345');
  });
});

test('a strip has a large dot for each set that a combination belongs to', () => {
  const [, , spec] = samples.find(([kind]) => kind === 'strip') ?? samples[0] ?? [];
  const dots = (spec ? drawSheet(spec) : []).filter(({ name }) => name === 'circle');
  const large = dots.filter(({ attributes }) => attributes.fill === colours.light.ink);
  expect(large).toHaveLength(3);
  expect(new Set(large.map(({ attributes }) => attributes.cy)).size).toBe(2);
});

test('a bar of more than the largest ends where that does, with a gap', () => {
  const row = (whole: number, part = whole) => ({ label: `${whole}`, text: `${part}`, part, whole });
  const drawing: ChartDrawing = { kind: 'bars', largest: 14, rows: [row(14), row(343, 100)] };
  const sheet = drawSheet({ ...around(drawing), legend: [], parts: null, conditions: null });
  const bars = sheet.filter(({ name, attributes }) => name === 'rect' && attributes.height === '14');
  const widths = bars.map(({ attributes }) => Number(attributes.width));
  expect(Math.max(...widths)).toBe(widths[0]);
  expect(sheet.filter(({ name }) => name === 'polygon')).toHaveLength(1);
});
