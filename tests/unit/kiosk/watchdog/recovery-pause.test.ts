import { expect, test } from 'vitest';
import { recoveryPause } from '../../../../src/kiosk/watchdog/recovery-pause.ts';

test('a part comes back almost at once, and ever later where it fails again', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 100].map(recoveryPause);
  expect(pauses[0]).toBeLessThan(500);
  expect(pauses.toSorted((one, other) => one - other)).toEqual(pauses);
  expect(pauses.at(-1)).toBe(60_000);
});
