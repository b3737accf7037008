import { expect, test } from 'vitest';
import { type Measured, median, medians, table, verdicts } from '../../bench/statistics.ts';

const measured = (change: Partial<Measured> = {}): Measured => ({
  content: 300,
  visible: 100,
  ready: 1000,
  bytes: 500_000,
  drag: 20,
  ...change,
});

test('the median is the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([100, 9, 10])).toBe(10);
});

test('the median of an even number lies between the two in the middle', () => {
  expect(median([4, 1, 2, 100])).toBe(3);
});

test('there is no median of nothing', () => {
  expect(median([])).toBeNaN();
});

test('one slow visit does not change the medians', () => {
  const visits = [measured(), measured({ ready: 9000 }), measured({ ready: 1010, drag: 24 })];
  expect(medians(visits)).toEqual(measured({ ready: 1010 }));
});

test('a page that was never dragged has no frame time', () => {
  expect(medians([measured({ drag: null }), measured({ drag: null })]).drag).toBeNull();
});

test('a target is reached when the ratio is at most what was asked', () => {
  const pages = new Map([
    ['atlas', measured({ visible: 130, ready: 1160, bytes: 300_000, drag: 31 })],
    ['floor', measured()],
    ['maplibre', measured()],
  ]);
  expect(verdicts(pages).map(({ value, reached }) => [value, reached])).toEqual([
    [1.3, true],
    [1.16, false],
    [0.6, true],
    [31, false],
  ]);
});

test('without the page to compare with there is no verdict', () => {
  expect(verdicts(new Map([['floor', measured()]]))).toEqual([]);
  expect(verdicts(new Map([['atlas', measured()]])).map(({ atMost }) => atMost)).toEqual([30]);
});

test('a table keeps its columns under each other', () => {
  expect(
    table(
      ['page', 'time'],
      [
        ['a', '1 ms'],
        ['longer', '100 ms'],
      ],
    ).split('\n'),
  ).toEqual(['| page   |   time |', '| ------ | -----: |', '| a      |   1 ms |', '| longer | 100 ms |']);
});
