import { expect, test } from 'vitest';
import {
  type PinLock,
  tried,
  untouched,
  withDigit,
  withoutLastDigit,
} from '../../../../src/kiosk/staff/pin-lock.ts';

const type = (lock: PinLock, digits: string, now = 0) =>
  [...digits].reduce((before, digit) => withDigit(before, digit, now), lock);
const attempt = (lock: PinLock, digits: string, now = 0) => tried(type(lock, digits, now), '2580', now);

test('the PIN opens, and nothing of it stays', () => {
  expect(attempt(untouched, '2580')).toEqual({ lock: untouched, isRight: true });
});

test('a wrong one, a part of it and more than it do not', () => {
  for (const digits of ['0000', '258', '25800', ''])
    expect(attempt(untouched, digits)).toMatchObject({ isRight: false, lock: { entered: '' } });
});

test('a digit can be taken back; nothing else is one', () => {
  expect(withoutLastDigit(type(untouched, '25')).entered).toBe('2');
  expect(withDigit(untouched, 'a', 0)).toBe(untouched);
  expect(type(untouched, '123456789012').entered).toHaveLength(8);
});

test('after three wrong ones even the right one waits half a minute', () => {
  let lock = untouched;
  for (let time = 0; time < 3; time += 1) ({ lock } = attempt(lock, '1111'));
  expect(attempt(lock, '2580', 29_000).isRight).toBe(false);
  expect(attempt(lock, '2580', 30_000).isRight).toBe(true);
});

test('after the wait there are three tries again', () => {
  let lock = untouched;
  for (let time = 0; time < 3; time += 1) ({ lock } = attempt(lock, '1111'));
  for (let time = 0; time < 2; time += 1) ({ lock } = attempt(lock, '1111', 31_000));
  expect(attempt(lock, '2580', 31_000).isRight).toBe(true);
});
