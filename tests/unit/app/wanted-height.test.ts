import { expect, test } from 'vitest';
import { wantedHeight } from '../../../src/app/wanted-height.ts';

const widths = [200, 320, 390, 600, 767, 768, 1024, 1280, 1920, 3840];

test('an embed asks for a height that fits a screen, whatever its width', () => {
  for (const width of widths) {
    for (const hasPanel of [true, false]) {
      const height = wantedHeight(width, hasPanel);
      expect(Number.isInteger(height)).toBe(true);
      expect(height).toBeGreaterThanOrEqual(360);
      expect(height).toBeLessThanOrEqual(800);
    }
  }
});

test('a wider embed of the same kind is never lower', () => {
  for (const hasPanel of [true, false]) {
    const narrow = widths.filter((width) => width < 768).map((width) => wantedHeight(width, hasPanel));
    expect(narrow).toEqual(narrow.toSorted((one, other) => one - other));
    const wide = widths.filter((width) => width >= 768).map((width) => wantedHeight(width, hasPanel));
    expect(wide).toEqual(wide.toSorted((one, other) => one - other));
  }
});

test('a sheet over the map needs more height than the map alone', () => {
  expect(wantedHeight(360, true)).toBeGreaterThan(wantedHeight(360, false));
});
