import { expect, test } from 'vitest';
import { commandOf, digitsWait, TypedNumber } from '../../../src/present/command.ts';

const key = (name: string, others: object = {}) =>
  commandOf({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isTaken: false,
    ...others,
  });

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('%s goes on', (name) => {
  expect(key(name)).toBe('next');
});

test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%s goes back', (name) => {
  expect(key(name)).toBe('back');
});

test('Shift and space go back, and B is B in capitals, too', () => {
  expect(key(' ', { shiftKey: true })).toBe('back');
  expect(key('B', { shiftKey: true })).toBe('blank');
});

test('keys of the browser, and those that a control takes, are left alone', () => {
  expect(key('r', { ctrlKey: true })).toBeNull();
  expect(key('ArrowLeft', { altKey: true })).toBeNull();
  expect(key(' ', { isTaken: true })).toBeNull();
  expect(key('Tab')).toBeNull();
});

test('digits one after the other are a number, until they have waited too long', () => {
  const typed = new TypedNumber();
  typed.type(1, 0);
  typed.type(2, 500);
  expect(typed.take(900)).toBe(12);
  expect(typed.take(900)).toBeNull();
  typed.type(1, 1000);
  typed.type(2, 1000 + digitsWait + 1);
  expect(typed.take(3000)).toBe(2);
  typed.type(7, 4000);
  expect(typed.take(4000 + digitsWait + 1)).toBeNull();
});
