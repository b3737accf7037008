import { expect, test } from 'vitest';
import { durationOf } from '../../../../src/kiosk/staff/duration.ts';

test('a span of time is days, hours and minutes', () => {
  expect(durationOf(59_999)).toEqual({ days: 0, hours: 0, minutes: 0 });
  expect(durationOf(((3 * 24 + 4) * 60 + 5) * 60_000)).toEqual({ days: 3, hours: 4, minutes: 5 });
  expect(durationOf(-5_000_000)).toEqual({ days: 0, hours: 0, minutes: 0 });
});
