import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Donut, marksOf } from '../../../src/charts/donut.tsx';
import { donutBetween, donutSegments, donutShape } from '../../../src/charts/donut-geometry.ts';
import type { MarkKind } from '../../../src/charts/mark-symbol.tsx';
import { haloWidth, markerRadius } from '../../../src/charts/marker-radius.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { CategoryCounts } from '../../../src/model/aggregate.ts';

const none: CategoryCounts = {
  erasmus: 0,
  bilateral: 0,
  multilateral: 0,
  'university-wide': 0,
  amendment: 0,
  renewal: 0,
};
const ring = { outerRadius: 20, innerRadius: 12 };

function draw(counts: CategoryCounts, radius: number, marks: readonly MarkKind[] = []): string {
  return renderToStaticMarkup(
    <TranslatorProvider translator={createTranslator('fr')}>
      <Donut counts={counts} radius={radius} marks={marks} />
    </TranslatorProvider>,
  );
}

describe('a donut', () => {
  test('has a segment for each category that occurs, in the legend’s order, whatever the counts', () => {
    const segments = donutSegments({ ...ring, counts: { ...none, renewal: 5, erasmus: 1, bilateral: 3 } });
    expect(segments.map(({ category, count }) => [category, count])).toEqual([
      ['erasmus', 1],
      ['bilateral', 3],
      ['renewal', 5],
    ]);
  });

  test('of one category is a whole ring, from twelve o’clock', () => {
    const [whole, ...others] = donutSegments({ ...ring, counts: { ...none, bilateral: 7 } });
    expect(others).toEqual([]);
    expect(whole?.path).toMatch(/^M0,-20A/);
    expect(whole?.path.match(/M/g)).toHaveLength(2);
  });

  test('of nothing has no segment', () => {
    expect(donutSegments({ ...ring, counts: none })).toEqual([]);
  });

  test('says its count', () => {
    expect(draw({ ...none, erasmus: 20, bilateral: 14 }, 22)).toContain('>34</text>');
  });

  test('of one agreement is a plain dot without a number', () => {
    const dot = draw({ ...none, amendment: 1 }, markerRadius(1));
    expect(dot).toContain('var(--category-amendment)');
    expect(dot).not.toContain('<text');
  });

  test('has a mark for double degrees and one for networks, and none without', () => {
    const marks = marksOf(2, ['CREPUQ']);
    const marked = draw({ ...none, erasmus: 5 }, 12, marks);
    expect(marked.match(/data-mark="[^"]*"/g)).toEqual(['data-mark="double-degree"', 'data-mark="network"']);
    expect(draw({ ...none, multilateral: 1 }, 6, marksOf(0, ['CREPUQ']))).toContain('data-mark="network"');
    expect(draw({ ...none, erasmus: 5 }, 12, marksOf(0, []))).not.toContain('data-mark');
  });

  test('keeps its marks off a neighbour’s ring, at any size', () => {
    for (const radius of [11, 16, 24, 60]) {
      const marked = draw({ ...none, erasmus: 5 }, radius, ['double-degree', 'network']);
      const spots = [...marked.matchAll(/translate\((\S+) (\S+)\)\s*scale\((\S+)\)/g)];
      expect(spots).toHaveLength(2);
      for (const [, x, y, size] of spots) {
        const reach = Math.hypot(Number(x), Number(y)) + Number(size);
        expect(reach).toBeLessThan(radius + 2 * haloWidth + 0.3);
      }
    }
  });
});

describe('a donut on its way to another', () => {
  const from = donutShape({ ...none, erasmus: 20, bilateral: 14 }, 22);
  const to = donutShape({ ...none, bilateral: 6, renewal: 2 }, 13);
  const drawn = (time: number) => donutSegments(donutBetween(from, to, time));

  test('begins as the one and ends as the other, to the letter', () => {
    expect(drawn(0)).toEqual(donutSegments(from));
    expect(drawn(1)).toEqual(donutSegments(to));
    expect(donutBetween(from, to, 1)).toEqual(to);
  });

  test('shows at half time what goes and what comes, each by half', () => {
    const { counts, outerRadius, innerRadius } = donutBetween(from, to, 0.5);
    expect(counts).toEqual({ ...none, erasmus: 10, bilateral: 10, renewal: 1 });
    expect(outerRadius).toBe((22 + 13) / 2);
    expect(innerRadius).toBeCloseTo((0.62 * (22 + 13)) / 2, 9);
    expect(drawn(0.5).map(({ category }) => category)).toEqual(['erasmus', 'bilateral', 'renewal']);
  });

  test('closes the gap as a category goes, so that nothing jumps at the end', () => {
    const whole = donutShape({ ...none, erasmus: 3 }, 20);
    const almost = donutBetween(donutShape({ ...none, erasmus: 3, renewal: 1 }, 20), whole, 0.9999);
    const [largest, least] = donutSegments(almost);
    expect(least?.category).toBe('renewal');
    const beginning = (path = '') => Number(/^M(-?[\d.]+),/.exec(path)?.[1]);
    expect(beginning(largest?.path)).toBeCloseTo(beginning(donutSegments(whole)[0]?.path), 2);
  });

  test('fills its hole on the way to a dot', () => {
    const dot = donutShape({ ...none, erasmus: 1 }, 6);
    expect(dot.innerRadius).toBe(0);
    expect(donutBetween(from, dot, 0.5).innerRadius).toBe(from.innerRadius / 2);
    expect(donutSegments(dot)).toHaveLength(1);
  });
});

describe('a marker', () => {
  test('is larger for more agreements, up to ten thousand', () => {
    let before = 0;
    for (let count = 1; count <= 10_000; count += 1) {
      const radius = markerRadius(count);
      expect(radius).toBeGreaterThan(before);
      before = radius;
    }
  });

  test('grows in area by the same for each agreement', () => {
    const grown = (count: number) => markerRadius(count + 10) ** 2 - markerRadius(count) ** 2;
    expect(grown(2)).toBeCloseTo(grown(50), 6);
  });

  test('has at least 12 px for one agreement, and stays a marker for thousands', () => {
    expect(2 * markerRadius(1)).toBeGreaterThanOrEqual(12);
    expect(markerRadius(10_000)).toBeLessThan(90);
  });
});
