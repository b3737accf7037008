import { expect, test } from 'vitest';
import { hasJustFrozen, lively, stillnessAfter } from '../../../../src/kiosk/watchdog/stillness.ts';
import type { Pulse } from '../../../../src/map/pulse.ts';

const flying = (frames: number): Pulse => ({ drawnBy: 'svg', isUnderway: true, frames });
const resting: Pulse = { drawnBy: 'svg', isUnderway: false, frames: 7 };

/** At which looks the map is found frozen. */
function frozenAt(pulses: readonly (Pulse | null)[], isVisible = true): number[] {
  let stillness = lively;
  return pulses.flatMap((pulse, look) => {
    stillness = stillnessAfter(stillness, pulse, isVisible);
    return hasJustFrozen(stillness) ? [look] : [];
  });
}
const times = <Value>(count: number, make: (time: number) => Value) =>
  Array.from({ length: count }, (_, n) => make(n));

test('a flight without a frame in ten seconds is a frozen map, told once', () => {
  expect(frozenAt(times(60, () => flying(7)))).toEqual([10]);
});

test('a map that flies slowly, and one that has arrived, are not frozen', () => {
  expect(frozenAt(times(60, (look) => flying(Math.floor(look / 5))))).toEqual([]);
  expect(frozenAt(times(60, () => resting))).toEqual([]);
});

test('a page that is hidden has no frames', () => {
  expect(
    frozenAt(
      times(600, () => flying(7)),
      false,
    ),
  ).toEqual([]);
  expect(
    frozenAt(
      times(600, () => null),
      false,
    ),
  ).toEqual([]);
});

test('a map that nobody draws for minutes is told', () => {
  expect(frozenAt(times(200, () => null))).toEqual([]);
  expect(frozenAt(times(900, () => null))).toHaveLength(1);
});
