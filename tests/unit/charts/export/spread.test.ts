import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../../src/charts/export/spread.ts';

test('labels with room stand where they want to be', () => {
  const labels = [
    { wanted: 50, height: 20, weight: 1 },
    { wanted: 150, height: 20, weight: 1 },
  ];
  expect(spread(labels, 200)).toEqual([40, 140]);
});

test('those in each other’s way part, and the weightier stays nearer', () => {
  const alike = [
    { wanted: 100, height: 20, weight: 1 },
    { wanted: 100, height: 20, weight: 1 },
  ];
  expect(spread(alike, 200)).toEqual([80, 100]);
  const [first, second] = alike;
  const [top = 0] = first && second ? spread([{ ...first, weight: 9 }, second], 200) : [];
  expect(top).toBeCloseTo(88, 6);
});

test('none leaves the column, lies over another or changes places, for any labels', () => {
  const label = fc.record({
    wanted: fc.double({ min: 0, max: 1000, noNaN: true }),
    height: fc.integer({ min: 1, max: 40 }),
    weight: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 25 }), (some) => {
      const labels = some.toSorted((one, other) => one.wanted - other.wanted);
      const tops = spread(labels, 1000);
      let end = 0;
      for (const [index, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(end - 1e-6);
        end = top + (labels[index]?.height ?? 0);
      }
      expect(end).toBeLessThanOrEqual(1000 + 1e-6);
    }),
  );
});
