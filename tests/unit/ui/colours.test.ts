import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { categories } from '../../../src/model/atlas.ts';
import { colours, themeFor, themeNames } from '../../../src/ui/colours.ts';
import { coloursCss } from '../../../src/ui/colours-css.ts';
import { difference, sights } from '../sights.ts';

describe.each(themeNames)('in the %s theme', (theme) => {
  const palette = colours[theme];

  test.each(sights)('any two categories can be told apart with %s', (_name, sight) => {
    const tooAlike = categories.flatMap((one, position) =>
      categories.slice(position + 1).flatMap((other) => {
        const distance = difference(sight(palette.category[one]), sight(palette.category[other]));
        return distance >= 13 ? [] : [`${one} and ${other}: ${distance.toFixed(1)}`];
      }),
    );
    expect(tooAlike).toEqual([]);
  });

  test.each(['land', 'sea', 'panel'] as const)('every category stands out from the %s', (ground) => {
    const tooFaint = categories.filter(
      (category) => wcagContrast(palette.category[category], palette[ground]) < 3.1,
    );
    expect(tooFaint).toEqual([]);
  });

  test('text can be read on the panel', () => {
    expect(wcagContrast(palette.ink, palette.panel)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(palette.softInk, palette.panel)).toBeGreaterThanOrEqual(4.5);
  });

  test('the focus ring stands out from land, sea and panel', () => {
    for (const ground of ['land', 'sea', 'panel'] as const) {
      expect(wcagContrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(3);
    }
  });
});

test('the grounds are the plates’', () => {
  expect(colours.light).toMatchObject({ sea: '#dbe7ec', land: '#f6f1e7', panel: '#ffffff', ink: '#1d2a35' });
  expect(colours.dark).toMatchObject({ sea: '#0e161e', land: '#22303d', panel: '#16212b', ink: '#eef3f6' });
});

test('the style sheet says what the source says (else: npx tsx scripts/colours.ts)', () => {
  const written = readFileSync(new URL('../../../src/ui/colours.css', import.meta.url), 'utf8');
  expect(written).toBe(coloursCss());
});

describe('the theme', () => {
  test('is the machine’s, contrast before darkness', () => {
    expect(themeFor('system', { prefersContrast: false, prefersDark: false })).toBe('light');
    expect(themeFor('system', { prefersContrast: false, prefersDark: true })).toBe('dark');
    expect(themeFor('system', { prefersContrast: true, prefersDark: true })).toBe('contrast');
  });

  test('is the reader’s where one is chosen', () => {
    expect(themeFor('light', { prefersContrast: true, prefersDark: true })).toBe('light');
  });
});
