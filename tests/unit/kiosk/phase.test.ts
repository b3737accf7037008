import { expect, test } from 'vitest';
import { phaseAfter } from '../../../src/kiosk/session/phase.ts';

const timings = { idleSeconds: 60, countdownSeconds: 10 };

test.each([
  [0, 'visit'],
  [59_999, 'visit'],
  [60_000, 'countdown'],
  [69_999, 'countdown'],
  [70_000, 'attract'],
  [10 ** 9, 'attract'],
] as const)('after %i ms of silence the screen is at %s', (silence, name) => {
  expect(phaseAfter(silence, timings).name).toBe(name);
});

test('the seconds are counted down to one, never to nought', () => {
  const left = [60_000, 60_001, 61_000, 69_000, 69_999].map((silence) => phaseAfter(silence, timings));
  expect(left.map((phase) => phase.name === 'countdown' && phase.secondsLeft)).toEqual([10, 10, 9, 1, 1]);
});
