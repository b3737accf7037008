import { expect, test } from 'vitest';
import { sleeplessClock } from '../../../src/kiosk/session/sleepless-clock.ts';

function setUp() {
  let [steady, wall] = [0, 1_700_000_000_000];
  const clock = sleeplessClock(
    () => steady,
    () => wall,
  );
  const pass = (onSteady: number, onWall: number) => {
    steady += onSteady;
    wall += onWall;
    return clock();
  };
  return { clock, pass };
}

test('it goes with the steady clock, whatever small steps the wall’s takes', () => {
  const { pass } = setUp();
  pass(250, 250);
  pass(250, 900);
  expect(pass(250, -100)).toBe(750);
});

test('it goes on while the machine sleeps', () => {
  const { pass } = setUp();
  expect(pass(250, 8 * 3_600_000)).toBe(8 * 3_600_000);
});

test('it never goes back, even as the wall’s clock is set back', () => {
  const { pass } = setUp();
  pass(1000, 1000);
  expect(pass(250, -3_600_000)).toBe(1250);
  expect(pass(250, 250)).toBe(1500);
});
