import { expect, test } from 'vitest';
import { isGesture, type Press, pressesAfter } from '../../../../src/kiosk/staff/gesture.ts';

const corner = (at: number): Press => ({ x: 40, y: 60, at });
const elsewhere = (at: number): Press => ({ x: 500, y: 60, at });
const opens = (presses: readonly Press[]) => isGesture(presses.reduce(pressesAfter, [] as readonly Press[]));

test('five presses in the corner within three seconds open', () => {
  expect(opens([0, 500, 1000, 1500, 2000].map(corner))).toBe(true);
  expect(opens([0, 500, 1000, 1500].map(corner))).toBe(false);
});

test('slow presses do not', () => {
  expect(opens([0, 1000, 2000, 3000, 4000].map(corner))).toBe(false);
});

test('the last five count', () => {
  expect(opens([0, 5000, 5500, 6000, 6500, 7000].map(corner))).toBe(true);
});

test('who presses everything does not open', () => {
  expect(
    opens([corner(0), corner(100), corner(200), corner(300), elsewhere(400), corner(500), corner(600)]),
  ).toBe(false);
});
