import { expect, test } from 'vitest';
import { fittingScale } from '../../../../src/charts/export/to-png.ts';

test('a sheet of usual size is painted at the scale that is asked for', () => {
  expect(fittingScale(960, 2500, 2)).toBe(2);
});

test('a long one is painted as large as a canvas can be', () => {
  const scale = fittingScale(960, 9000, 2);
  expect(scale * 9000).toBeLessThanOrEqual(8192);
  expect(scale ** 2 * 960 * 9000).toBeLessThanOrEqual(4096 * 4096);
  expect(fittingScale(4000, 4000, 2) ** 2 * 4000 * 4000).toBeCloseTo(4096 * 4096, 0);
});
