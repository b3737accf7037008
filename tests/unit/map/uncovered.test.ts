import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncovered } from '../../../src/map/uncovered.ts';

const disc = (key: string, x: number, radius: number) => ({ key, x, y: 0, radius });

describe('markers that draw together at the globe’s rim', () => {
  it('give way to the first, and come back where there is room', () => {
    const all = [disc('large', 0, 20), disc('covered', 15, 8), disc('free', 40, 8)];
    expect(uncovered(all).map(({ key }) => key)).toEqual(['large', 'free']);
  });

  it('do not give way to one that has given way itself', () => {
    const all = [disc('one', 0, 10), disc('two', 15, 10), disc('three', 30, 10)];
    expect(uncovered(all).map(({ key }) => key)).toEqual(['one', 'three']);
  });

  it('never overlap, and none is left out without a reason', () => {
    const some = fc.array(
      fc.record({
        key: fc.string(),
        x: fc.double({ min: 0, max: 200, noNaN: true }),
        y: fc.double({ min: 0, max: 200, noNaN: true }),
        radius: fc.double({ min: 5, max: 30, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(some, (all) => {
        const kept = uncovered(all);
        const overlap = (one: (typeof all)[number], other: (typeof all)[number]) =>
          Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius - 0.5;
        for (const one of all) {
          expect(kept.some((other) => other !== one && overlap(one, other))).toBe(!kept.includes(one));
        }
      }),
    );
  });
});
