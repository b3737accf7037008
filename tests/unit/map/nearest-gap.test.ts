import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestGap } from '../../../src/map/nearest-gap.ts';

const circles = fc.array(
  fc.record({
    x: fc.double({ min: -50, max: 50, noNaN: true }),
    y: fc.double({ min: -50, max: 50, noNaN: true }),
    radius: fc.double({ min: 1, max: 20, noNaN: true }),
  }),
  { maxLength: 30 },
);
const home = { x: 0, y: 0, radius: 5 };

describe('the nearest gap', () => {
  it('is the spot itself where nothing stands', () => {
    expect(nearestGap(home, [{ x: 30, y: 0, radius: 10 }])).toEqual({ x: 0, y: 0 });
  });

  it('is at the rim of what stands there, on the side towards the spot', () => {
    const { x, y } = nearestGap(home, [{ x: 4, y: 0, radius: 10 }]);
    expect(x).toBeCloseTo(-11, 3);
    expect(y).toBeCloseTo(0, 3);
  });

  it('is where two that overlap meet, when each alone would give a spot inside the other', () => {
    const { x, y } = nearestGap(home, [
      { x: -8, y: 3, radius: 10 },
      { x: 8, y: 3, radius: 10 },
    ]);
    expect(x).toBeCloseTo(0, 3);
    expect(y).toBeCloseTo(3 - Math.sqrt(15 ** 2 - 8 ** 2), 3);
  });

  it('touches nothing, whatever stands there, and no spot that is free lies nearer', () => {
    fc.assert(
      fc.property(circles, fc.double({ min: 0, max: 6.3, noNaN: true }), (others, direction) => {
        const gap = nearestGap(home, others);
        const clear = ({ x, y }: { x: number; y: number }, slack: number) =>
          others.every((one) => Math.hypot(one.x - x, one.y - y) >= one.radius + home.radius - slack);
        expect(clear(gap, 1e-4)).toBe(true);
        const distance = Math.hypot(gap.x, gap.y);
        const nearer = { x: Math.cos(direction) * distance * 0.98, y: Math.sin(direction) * distance * 0.98 };
        if (distance > 1e-3) expect(clear(nearer, 0)).toBe(false);
      }),
    );
  });
});
