import { expect, test } from 'vitest';
import { sectionAt } from '../../../src/present/story/section-at.ts';

test('the section that a line runs through is read', () => {
  expect(sectionAt(320, [-900, -100, 700])).toBe(1);
  expect(sectionAt(320, [-900, -100, 320])).toBe(2);
});

test('above all it is the first, and below all the last', () => {
  expect(sectionAt(320, [400, 1200])).toBe(0);
  expect(sectionAt(320, [-4000, -2000])).toBe(1);
});
