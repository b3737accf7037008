import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/i18n/names.ts';
import { figureAt } from '../../../src/sidebar/count-up.ts';

const numberIn = (text: string | null) => Number(text?.replace(/\D/g, ''));

describe('a figure that counts up', () => {
  test('begins at nought, and is most of the way at half time', () => {
    expect(figureAt('380', 0)).toBe('0');
    expect(numberIn(figureAt('380', 350))).toBeGreaterThan(190);
  });

  test('leaves the stage to the real text at the end and ever after', () => {
    expect(figureAt('380', 700)).toBeNull();
    expect(figureAt('380', 1e9)).toBeNull();
  });

  test('is written as the language writes it, at any length', () => {
    expect(figureAt('7\u00a0%', 100)).toMatch(/^\d\u00a0%$/);
    expect(figureAt('10\u202f000', 20)).toMatch(/^\d{3}$/);
    expect(figureAt('10\u202f000', 500)).toMatch(/^\d\u202f\d{3}$/);
    expect(figureAt('1,234,567', 690)).toMatch(/^1,234,\d{3}$/);
  });

  test('is none where the text is no plain number', () => {
    expect(figureAt('–not applicable', 0)).toBeNull();
    expect(figureAt('<1%', 100)).toBeNull();
  });

  test('never goes back, nor beyond its end, for any number in either language', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.constantFrom('fr' as const, 'en' as const), (value, locale) => {
        const { number } = namesOf(locale);
        let before = 0;
        for (let elapsed = 0; elapsed < 700; elapsed += 50) {
          const text = figureAt(number(value), elapsed);
          expect(text).toBe(number(numberIn(text)));
          expect(numberIn(text)).toBeGreaterThanOrEqual(before);
          before = numberIn(text);
        }
        expect(before).toBeLessThanOrEqual(value);
      }),
    );
  });
});
