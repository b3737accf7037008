import { describe, expect, test } from 'vitest';
import { edited, type FieldText } from '../../../src/kiosk/keyboard/edit.ts';
import { type KeyboardFace, type KeyPage, rowsOf } from '../../../src/kiosk/keyboard/layouts.ts';
import { keyboardPlace } from '../../../src/kiosk/keyboard/place.ts';
import { afterKey, type ShownKeys } from '../../../src/kiosk/keyboard/shown-keys.ts';

const keysOf = (face: Partial<KeyboardFace>) =>
  rowsOf({ letters: 'fr', page: 'letters', isShifted: false, ...face }).map((row) => row.split(' '));
/** "ab|c" is a caret before the c, "a[b]c" a selected b. */
const text = (written: string): FieldText => {
  const start = written.search(/[|[]/);
  const end = written.includes(']') ? written.indexOf(']') - 1 : start;
  return { value: written.replace(/[|[\]]/g, ''), start, end };
};
const written = ({ value, start, end }: FieldText) =>
  start === end
    ? `${value.slice(0, start)}|${value.slice(start)}`
    : `${value.slice(0, start)}[${value.slice(start, end)}]${value.slice(end)}`;

describe('the letters', () => {
  test('stand as each language is used to', () => {
    const firstLetters = (letters: 'fr' | 'en') => keysOf({ letters }).map((row) => row.join('').slice(0, 6));
    expect(firstLetters('fr').slice(1, 3)).toEqual(['azerty', 'qsdfgh']);
    expect(firstLetters('en').slice(1, 3)).toEqual(['qwerty', 'asdfgh']);
  });

  test('are all there, once each', () => {
    for (const letters of ['fr', 'en'] as const) {
      const plain = keysOf({ letters })
        .flat()
        .filter((key) => /^[a-z]$/.test(key));
      expect(plain.toSorted().join('')).toBe('abcdefghijklmnopqrstuvwxyz');
    }
  });

  test('write Québec, São Paulo and Łódź', () => {
    const all = new Set(
      (['letters', 'accents'] as const).flatMap((page) =>
        [true, false].flatMap((isShifted) => keysOf({ page, isShifted }).flat()),
      ),
    );
    const missing = [...'QuébecSãoPauloŁódź'].filter((letter) => !all.has(letter));
    expect(missing).toEqual([]);
  });

  test('are capitals while shifted, and the keys that do something stay', () => {
    const shifted = keysOf({ isShifted: true });
    expect(shifted[1]?.join('')).toBe('AZERTYUIOP');
    expect(shifted[0]?.[0]).toBe('É');
    expect(shifted[3]).toContain('{bksp}');
  });
});

describe('every page', () => {
  test.each(['letters', 'accents', 'symbols'] as const)('of %s leads to the others and back', (page) => {
    const keys = keysOf({ page }).flat();
    for (const other of ['letters', 'accents', 'symbols'])
      expect([other, keys.includes(`{${other}}`)]).toEqual([other, other !== page]);
    for (const key of ['{space}', '{bksp}', '{arrowleft}', '{arrowright}', '{clear}', '{hide}', '{enter}'])
      expect(keys.filter((one) => one === key)).toEqual([key]);
  });

  test('has no key twice and no gap', () => {
    for (const page of ['letters', 'accents', 'symbols', 'digits'] satisfies KeyPage[])
      for (const letters of ['fr', 'en'] as const) {
        const keys = keysOf({ page, letters }).flat();
        expect([page, keys.length]).toEqual([page, new Set(keys).size]);
        expect(keys).not.toContain('');
      }
  });

  test('of digits has nothing that a number can’t hold', () => {
    expect(
      keysOf({ page: 'digits' })
        .flat()
        .filter((key) => !key.startsWith('{'))
        .join(''),
    ).toBe('1234567890');
  });
});

describe('what a key changes of the keyboard', () => {
  const shown: ShownKeys = { letters: 'fr', page: 'letters', shift: 'off' };
  const shownAfter = (...keys: string[]) => keys.reduce(afterKey, shown);

  test('a capital is for one letter, pressed twice for all that follow', () => {
    expect(shownAfter('{shift}', 'Q').shift).toBe('off');
    expect(shownAfter('{shift}', '{shift}', 'Q', 'U').shift).toBe('locked');
    expect(shownAfter('{shift}', '{shift}', '{shift}').shift).toBe('off');
  });

  test('to move the caret uses up no capital', () => {
    expect(shownAfter('{shift}', '{arrowleft}', '{bksp}').shift).toBe('once');
  });

  test('the order of letters changes to the other language and back', () => {
    expect(shownAfter('{symbols}', '{language}')).toEqual({ letters: 'en', page: 'letters', shift: 'off' });
    expect(shownAfter('{language}', '{language}')).toEqual(shown);
  });
});

describe('a text after a key', () => {
  test('has the sign where the caret was', () => {
    expect(written(edited(text('qu|bec'), { kind: 'type', sign: 'é' }))).toBe('qué|bec');
  });

  test('has it instead of what was selected', () => {
    expect(written(edited(text('[abc] d'), { kind: 'type', sign: 'x' }))).toBe('x| d');
  });

  test('is as it was where no more fits', () => {
    expect(written(edited(text('abc|'), { kind: 'type', sign: 'd' }, 3))).toBe('abc|');
    expect(written(edited(text('a[b]c'), { kind: 'type', sign: 'd' }, 3))).toBe('ad|c');
  });

  test.each([
    ['ab|c', 'a|c'],
    ['a[bc]d', 'a|d'],
    ['|abc', '|abc'],
    // Two code units, and a letter with a mark of its own.
    ['a😀|b', 'a|b'],
    ['ae\u0301|b', 'a|b'],
  ])('loses the sign before the caret: %s', (before, after) => {
    expect(written(edited(text(before), { kind: 'backspace' }))).toBe(after);
  });

  test.each([
    ['ab|c', 'a|bc', 'abc|'],
    ['a[bc]d', 'a|bcd', 'abc|d'],
    ['|a', '|a', 'a|'],
    ['a|😀', '|a😀', 'a😀|'],
  ])('has its caret moved by a sign: %s', (before, left, right) => {
    expect(written(edited(text(before), { kind: 'left' }))).toBe(left);
    expect(written(edited(text(before), { kind: 'right' }))).toBe(right);
  });

  test('is empty when cleared', () => {
    expect(written(edited(text('ab|c'), { kind: 'clear' }))).toBe('|');
  });
});

describe('the keyboard’s place', () => {
  test('is over the map, beside a panel', () => {
    expect(keyboardPlace(1920, 594)).toEqual({ name: 'beside', left: 594 });
  });

  test('is below all where the panel leaves too little, and where there is none', () => {
    expect(keyboardPlace(1280, 800)).toEqual({ name: 'below' });
    expect(keyboardPlace(1920, null)).toEqual({ name: 'below' });
  });
});
