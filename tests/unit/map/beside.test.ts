import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside } from '../../../src/map/beside.ts';

const free = { left: 428, top: 72, right: 1272, bottom: 792 };
const card = { width: 300, height: 240 };

describe('a card beside a marker', () => {
  it('stands right of it where there is room, and left where there is not', () => {
    expect(beside({ x: 600, y: 400, radius: 20 }, card, free)).toMatchObject({ left: 626, top: 280 });
    expect(beside({ x: 1200, y: 400, radius: 20 }, card, free)).toMatchObject({ left: 874, top: 280 });
  });

  it('stands below or above it on a phone, where neither side has room', () => {
    const phone = { left: 8, top: 72, right: 382, bottom: 700 };
    expect(beside({ x: 200, y: 300, radius: 20 }, card, phone).top).toBe(326);
    expect(beside({ x: 200, y: 600, radius: 20 }, card, phone).top).toBe(334);
  });

  it('is less high where no side has room for all of it', () => {
    const low = { left: 8, top: 72, right: 382, bottom: 400 };
    const standing = beside({ x: 200, y: 200, radius: 20 }, { width: 300, height: 600 }, low);
    expect(standing).toMatchObject({ top: 226, maximumHeight: 174 });
  });

  it('is inside the free part and never covers its marker, wherever that stands in it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 428, max: 1272, noNaN: true }),
        fc.double({ min: 72, max: 792, noNaN: true }),
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 60, max: 1200 }),
        (x, y, radius, height) => {
          const { left, top, maximumHeight } = beside({ x, y, radius }, { width: 300, height }, free);
          const bottom = top + Math.min(height, maximumHeight);
          expect(left).toBeGreaterThanOrEqual(free.left);
          expect(left + 300).toBeLessThanOrEqual(free.right);
          expect(top).toBeGreaterThanOrEqual(free.top);
          expect(bottom).toBeLessThanOrEqual(free.bottom + 1e-9);
          const nearestX = Math.max(left, Math.min(left + 300, x));
          const nearestY = Math.max(top, Math.min(bottom, y));
          expect(Math.hypot(nearestX - x, nearestY - y)).toBeGreaterThanOrEqual(radius);
        },
      ),
    );
  });
});
