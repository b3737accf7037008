import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipsAllowed, slipsBetween } from '../../../../src/model/search/edit-distance.ts';

describe('slipsBetween', () => {
  test.each([
    ['barcelona', 'barcelona', 0],
    ['bercelona', 'barcelona', 1],
    ['barcelna', 'barcelona', 1],
    ['barcellona', 'barcelona', 1],
    ['barcelnoa', 'barcelona', 1],
    ['stockhlom', 'stockholm', 1],
    ['abrcelnoa', 'barcelona', 2],
    ['colonge', 'cologne', 1],
    ['', 'ab', 2],
  ])('from %s to %s is %i', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
  });

  test('tells no more than it is asked for', () => {
    expect(slipsBetween('berlin', 'barcelona', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(slipsBetween('berlin', 'merlot', 2)).toBe(Number.POSITIVE_INFINITY);
  });

  test('is the same both ways, and none only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other, 6);
        expect(slipsBetween(other, one, 6)).toBe(slips);
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        for (const most of [0, 1, 2]) {
          expect(slipsBetween(one, other, most)).toBe(slips <= most ? slips : Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
});

test('short words may have no slip, long ones two', () => {
  expect([3, 4, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});
