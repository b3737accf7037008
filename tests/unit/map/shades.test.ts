import { converter, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/map/palette.ts';
import { themeNames } from '../../../src/ui/colours.ts';
import { difference, sights } from '../sights.ts';

const toLab = converter('lab');

describe.each(themeNames)('the shades of the %s theme', (theme) => {
  const { shades, sea, land } = palettes[theme];
  const neighbours = shades.slice(1).map((shade, position) => [shades[position] ?? '', shade] as const);

  test.each(sights)('of neighbouring classes can be told apart with %s', (_name, sight) => {
    const distances = neighbours.map(([one, other]) => difference(sight(one), sight(other)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(10);
  });

  test('go one way in lightness, so that they hold without hue', () => {
    const lightness = shades.map((shade) => toLab(shade)?.l ?? Number.NaN);
    const sorted = lightness.toSorted((one, other) => (theme === 'dark' ? one - other : other - one));
    expect(lightness).toEqual(sorted);
    expect(new Set(lightness.map(Math.round)).size).toBe(shades.length);
  });

  test('stand out from the sea and from plain land', () => {
    for (const shade of shades) {
      expect(wcagContrast(shade, sea)).toBeGreaterThanOrEqual(1.2);
      expect(wcagContrast(shade, land)).toBeGreaterThanOrEqual(1.2);
    }
  });
});
