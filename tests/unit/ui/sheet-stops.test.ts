import { describe, expect, test } from 'vitest';
import { pressedStop, restingStop, stepStop, stopHeights } from '../../../src/ui/sheet-stops.ts';

test.each([320, 640, 844, 1366])('the stops rise in a window %i px high', (windowHeight) => {
  const { peek, half, full } = stopHeights(windowHeight);
  expect(peek).toBeLessThan(half);
  expect(half).toBeLessThan(full);
  expect(full).toBeLessThan(windowHeight);
});

describe('a sheet that is let go of', () => {
  const { peek, half, full } = stopHeights(800);

  test('goes to the nearest stop', () => {
    expect(restingStop(half + 40, 0, 800)).toBe('half');
    expect(restingStop(full - 40, 0.1, 800)).toBe('full');
    expect(restingStop(peek + 20, -0.1, 800)).toBe('peek');
  });

  test('goes on the way that it is thrown', () => {
    expect(restingStop(half + 10, 1, 800)).toBe('full');
    expect(restingStop(half - 10, -1, 800)).toBe('peek');
    expect(restingStop(full, 2, 800)).toBe('full');
    expect(restingStop(peek, -2, 800)).toBe('peek');
  });
});

test('a press leads up stop by stop, and from the top back to the peek', () => {
  expect(pressedStop('peek')).toBe('half');
  expect(pressedStop('half')).toBe('full');
  expect(pressedStop('full')).toBe('peek');
});

test('arrows stop at both ends', () => {
  expect(stepStop('peek', -1)).toBe('peek');
  expect(stepStop('peek', 1)).toBe('half');
  expect(stepStop('full', 1)).toBe('full');
});
