import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurring } from '../../../src/charts/category-style.ts';
import { barPieces } from '../../../src/charts/stacked-bar-geometry.ts';
import { categories } from '../../../src/model/atlas.ts';

const countsOf = fc.record({
  erasmus: fc.nat(500),
  bilateral: fc.nat(500),
  multilateral: fc.nat(500),
  'university-wide': fc.nat(500),
  amendment: fc.nat(500),
  renewal: fc.nat(500),
});

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
