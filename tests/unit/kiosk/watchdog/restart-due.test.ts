import { expect, test } from 'vitest';
import { type RestartFacts, restartDue } from '../../../../src/kiosk/watchdog/restart-due.ts';

const minute = 60_000;
const now = 1_800_000_000_000;
const due: RestartFacts = {
  hasTrouble: true,
  phase: 'attract',
  wanderedMs: 10_000,
  isStaffThere: false,
  restarts: [],
  now,
};
/** Restarts so many minutes ago. */
const ago = (...minutes: number[]) => minutes.map((before) => now - before * minute);

test('a page in trouble is loaded again when nobody is there', () => {
  expect(restartDue(due)).toBe(true);
  expect(restartDue({ ...due, hasTrouble: false })).toBe(false);
});

test('never under a hand', () => {
  expect(restartDue({ ...due, phase: 'visit' })).toBe(false);
  expect(restartDue({ ...due, phase: 'countdown' })).toBe(false);
  expect(restartDue({ ...due, isStaffThere: true })).toBe(false);
  expect(restartDue({ ...due, wanderedMs: 1_000 })).toBe(false);
});

test('what a restart does not cure is given more time each time, an hour at most', () => {
  expect(restartDue({ ...due, restarts: ago(2) })).toBe(false);
  expect(restartDue({ ...due, restarts: ago(4) })).toBe(true);
  expect(restartDue({ ...due, restarts: ago(9, 4) })).toBe(false);
  expect(restartDue({ ...due, restarts: ago(12, 7) })).toBe(true);
  const often = [150, 140, 130, 120, 110, 100, 90];
  expect(restartDue({ ...due, restarts: ago(...often, 50) })).toBe(false);
  expect(restartDue({ ...due, restarts: ago(...often, 61) })).toBe(true);
});

test('restarts of long ago, and of a clock that was set back, hold nothing up', () => {
  expect(restartDue({ ...due, restarts: ago(600, 590, 580, 570) })).toBe(true);
  expect(restartDue({ ...due, restarts: ago(-5 * 365 * 24 * 60) })).toBe(true);
});
