import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../src/glossary/place-beside.ts';

const phone = { width: 320, height: 568 };
const size = { width: 304, height: 200 };
const word = (left: number, top: number) => ({ left, top, bottom: top + 20 });

describe('a popover', () => {
  test('stands under its word', () => {
    expect(placeBeside(word(8, 100), size, phone)).toMatchObject({ left: 8, top: 126 });
  });

  test('stands above it where there is more room', () => {
    expect(placeBeside(word(8, 500), size, phone)).toMatchObject({ top: 294 });
  });

  test('stays in the window, wherever the word is', () => {
    for (const left of [-40, 0, 150, 310]) {
      for (const top of [-30, 0, 200, 300, 540]) {
        const place = placeBeside(word(left, top), { width: 304, height: 700 }, phone);
        expect(place.left).toBe(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + Math.min(700, place.maxHeight)).toBeLessThanOrEqual(phone.height - 8);
      }
    }
  });
});
