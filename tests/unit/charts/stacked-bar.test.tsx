import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { occurring } from '../../../src/charts/category-style.ts';
import { StackedBar } from '../../../src/charts/stacked-bar.tsx';
import { barPieces, barSize } from '../../../src/charts/stacked-bar-geometry.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { CategoryCounts } from '../../../src/model/aggregate.ts';
import { categories, type Locale } from '../../../src/model/atlas.ts';

const countsOf = fc.record({
  erasmus: fc.nat(500),
  bilateral: fc.nat(500),
  multilateral: fc.nat(500),
  'university-wide': fc.nat(500),
  amendment: fc.nat(500),
  renewal: fc.nat(500),
});

const none: CategoryCounts = {
  erasmus: 0,
  bilateral: 0,
  multilateral: 0,
  'university-wide': 0,
  amendment: 0,
  renewal: 0,
};

function draw(counts: CategoryCounts, whole?: number, locale: Locale = 'en'): string {
  return renderToStaticMarkup(
    <TranslatorProvider translator={createTranslator(locale)}>
      <StackedBar counts={counts} largest={40} whole={whole} />
    </TranslatorProvider>,
  );
}

const nameOf = (html: string) => /aria-label="([^"]*)"/.exec(html)?.[1]?.replaceAll(/\s/g, ' ');
const styleOf = (html: string, name: string) => new RegExp(`class="${name}" style="([^"]*)"`).exec(html)?.[1];

test('a bar’s pieces follow one another in the legend’s order', () => {
  const counts = {
    erasmus: 29,
    bilateral: 5,
    multilateral: 0,
    'university-wide': 0,
    amendment: 0,
    renewal: 6,
  };
  expect(barPieces(counts, 40)).toEqual([
    { category: 'erasmus', count: 29, start: 0, width: 72.5 },
    { category: 'bilateral', count: 5, start: 72.5, width: 12.5 },
    { category: 'renewal', count: 6, start: 85, width: 15 },
  ]);
});

test('a bar is as long as its share of the largest, without holes, for any counts', () => {
  fc.assert(
    fc.property(countsOf, fc.nat(1000), (counts, more) => {
      const total = categories.reduce((sum, category) => sum + counts[category], 0);
      const largest = total + more + 1;
      const pieces = barPieces(counts, largest);
      expect(pieces.map(({ category }) => category)).toEqual(occurring(counts));
      let end = 0;
      for (const piece of pieces) {
        expect(piece.start).toBeCloseTo(end, 6);
        end = piece.start + piece.width;
      }
      expect(end).toBeCloseTo((100 * total) / largest, 6);
    }),
  );
});

test('a bar is to scale, but has room for each of its pieces', () => {
  expect(barSize(10, 40, 2)).toEqual({ width: '25%', minWidth: '8px' });
  expect(barSize(1, 3000, 1).minWidth).toBe('4px');
  expect(barSize(0, 40, 0)).toEqual({ width: '0%', minWidth: '0px' });
  expect(barSize(0, 0, 0)).toEqual({ width: '0%', minWidth: '0px' });
});

describe('a bar', () => {
  const counts = { ...none, erasmus: 10, renewal: 2 };

  test('keeps a place for each category, and marks those that do not occur', () => {
    const pieces = draw(counts).match(/data-category="[^"]*"(?: data-empty="")?/g);
    expect(pieces).toEqual(
      categories.map(
        (category) => `data-category="${category}"${counts[category] > 0 ? '' : ' data-empty=""'}`,
      ),
    );
  });

  test('says what it shows; of a whole, how much of it', () => {
    expect(nameOf(draw(counts))).toBe('Erasmus: 10 and Renewal: 2');
    expect(nameOf(draw(counts, 34))).toBe('12 of 34: Erasmus: 10 and Renewal: 2');
    expect(nameOf(draw(counts, 34, 'fr'))).toBe('12 sur 34 : Erasmus : 10 et Renouvellement : 2');
    expect(nameOf(draw(counts, 12))).toBe('Erasmus: 10 and Renewal: 2');
    expect(nameOf(draw(none, 34))).toBe('none of 34');
  });

  test('shows the whole behind its part, to the same scale', () => {
    const html = draw(counts, 34);
    expect(styleOf(html, 'bar-pieces')).toBe('width:30%;min-width:8px');
    expect(styleOf(html, 'bar-whole')).toBe('width:85%;min-width:8px');
    expect(draw(counts)).not.toContain('bar-whole');
  });
});
