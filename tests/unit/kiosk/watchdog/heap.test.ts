import { expect, test } from 'vitest';
import { hasGrown, heapWith, noHeap } from '../../../../src/kiosk/watchdog/heap.ts';

const megabytes = (...sizes: number[]) => sizes.map((size) => size * 1024 * 1024);
const after = (visitors: number, sizes: number[]) =>
  megabytes(...sizes).reduce((watch, used) => heapWith(watch, used, visitors), noHeap);
const steady = (size: number) => Array.from({ length: 5 }, () => size);

test('memory that only grows is told', () => {
  expect(hasGrown(after(10, [...steady(100), ...steady(260)]))).toBe(true);
});

test('twice a little, and a little more of much, are no growth', () => {
  expect(hasGrown(after(10, [...steady(30), ...steady(120)]))).toBe(false);
  expect(hasGrown(after(10, [...steady(400), ...steady(700)]))).toBe(false);
});

test('what is only not yet collected is no growth', () => {
  expect(hasGrown(after(10, [...steady(60), 400, 500, 600, 90, 400]))).toBe(false);
});

test('what a page needs for its first visits is no growth', () => {
  const cold = megabytes(20, 20, 20, 20, 20).reduce((watch, used) => heapWith(watch, used, 0), noHeap);
  const warm = megabytes(...steady(240), ...steady(250)).reduce(
    (watch, used) => heapWith(watch, used, 3),
    cold,
  );
  expect(hasGrown(warm)).toBe(false);
});

test('a screen that nobody visits is watched all the same', () => {
  const idle = after(0, [...Array.from({ length: 35 }, () => 50), ...steady(300)]);
  expect(hasGrown(idle)).toBe(true);
});
