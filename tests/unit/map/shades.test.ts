import {
  type Color,
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/map/palette.ts';
import { themeNames } from '../../../src/ui/colours.ts';

const toLab = converter('lab');
const toLinear = converter('lrgb');
const toRgb = converter('rgb');
const difference = differenceCiede2000();
const black = { mode: 'rgb', r: 0, g: 0, b: 0 } as const;

/** As the filter is given, and upon linear light, as its authors mean it (Machado, Oliveira and Fernandes 2009). */
const deficiencies = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const sights: [string, (colour: string) => Color][] = [
  ['normal sight', (colour) => toRgb(colour) ?? black],
  ...Object.entries(deficiencies).flatMap(([name, filter]): [string, (colour: string) => Color][] => [
    [name, (colour) => filter(toRgb(colour) ?? black)],
    [
      `${name} in linear light`,
      (colour) => {
        const { r, g, b } = toLinear(colour) ?? black;
        const seen = clampRgb(filter({ mode: 'rgb', r, g, b }));
        return { mode: 'lrgb', r: seen.r, g: seen.g, b: seen.b };
      },
    ],
  ]),
];

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
