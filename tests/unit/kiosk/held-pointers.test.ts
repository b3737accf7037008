import { expect, test } from 'vitest';
import { HeldPointers } from '../../../src/kiosk/session/held-pointers.ts';

const longest = 60_000;

test('a finger that draws is a sign of life, and so is its leaving', () => {
  const held = new HeldPointers(longest);
  held.press(1, { x: 100, y: 100 }, 0);
  expect(held.move(1, { x: 140, y: 100 }, 500)).toBe(true);
  expect(held.lift(1, 900)).toBe(true);
});

test('a finger that only trembles is none, however long it does', () => {
  const held = new HeldPointers(longest);
  held.press(1, { x: 100, y: 100 }, 0);
  for (let time = 100; time < longest; time += 100) {
    const tremble = time % 200 === 0 ? 2 : -2;
    expect(held.move(1, { x: 100 + tremble, y: 100 - tremble }, time)).toBe(false);
  }
});

test('what is down for minutes is none, even where it slides or falls off', () => {
  const held = new HeldPointers(longest);
  held.press(1, { x: 100, y: 100 }, 0);
  expect(held.move(1, { x: 300, y: 100 }, longest + 1)).toBe(false);
  expect(held.lift(1, longest + 2)).toBe(false);
});

test('another finger beside it counts', () => {
  const held = new HeldPointers(longest);
  held.press(1, { x: 100, y: 100 }, 0);
  held.press(2, { x: 500, y: 500 }, longest);
  expect(held.move(2, { x: 550, y: 500 }, longest + 10)).toBe(true);
  expect(held.lift(2, longest + 20)).toBe(true);
});
