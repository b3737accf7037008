import { describe, expect, test } from 'vitest';
import { brightnessAt, isWithin, minuteOfDay } from '../../../src/kiosk/night/hours.ts';

const at = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const hours = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('hours of the day', () => {
  test.each([
    ['09:00', '18:00', '08:59', false],
    ['09:00', '18:00', '09:00', true],
    ['09:00', '18:00', '17:59', true],
    ['09:00', '18:00', '18:00', false],
    ['22:00', '06:30', '21:59', false],
    ['22:00', '06:30', '22:00', true],
    ['22:00', '06:30', '23:59', true],
    ['22:00', '06:30', '00:00', true],
    ['22:00', '06:30', '06:29', true],
    ['22:00', '06:30', '06:30', false],
    ['00:00', '23:59', '23:58', true],
    ['23:59', '00:00', '23:59', true],
    ['23:59', '00:00', '00:00', false],
    ['12:00', '12:00', '12:00', false],
    ['00:00', '00:00', '13:00', false],
  ])('from %s to %s, %s is within: %s', (from, to, now, within) => {
    expect(isWithin(at(now), hours(from, to))).toBe(within);
  });

  test('go by the clock on the machine’s wall', () => {
    expect(minuteOfDay(new Date(2026, 2, 29, 3, 5))).toBe(at('03:05'));
    expect(minuteOfDay(new Date(2026, 9, 25, 23, 59))).toBe(at('23:59'));
  });
});

describe('the brightness of a screen', () => {
  const config = { dim: { ...hours('20:00', '08:00'), brightness: 0.4 }, sleep: hours('23:00', '06:00') };

  test('is full by day, dimmed in the evening, none at night, and dimmed again in the morning', () => {
    const through = ['12:00', '20:00', '22:59', '23:00', '05:59', '06:00', '07:59', '08:00'];
    expect(through.map((time) => brightnessAt(at(time), config))).toEqual([
      'full',
      'dimmed',
      'dimmed',
      'dark',
      'dark',
      'dimmed',
      'dimmed',
      'full',
    ]);
  });

  test('is always full where the configuration asks for nothing', () => {
    expect(brightnessAt(at('03:00'), { dim: null, sleep: null })).toBe('full');
  });
});
