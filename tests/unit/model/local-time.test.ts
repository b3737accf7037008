import { describe, expect, test } from 'vitest';
import { timeDifference } from '../../../src/model/local-time.ts';

const winter = Date.UTC(2026, 0, 15, 12, 0);
const summer = Date.UTC(2026, 6, 15, 12, 0);
const ahead = (timeZone: string, instant: number) => timeDifference(timeZone, 'Europe/Paris', instant);

describe('by how many minutes clocks are ahead of home’s', () => {
  test('is half hours, too, and another number in summer', () => {
    expect(ahead('Asia/Kolkata', winter)).toBe(270);
    expect(ahead('Asia/Kolkata', summer)).toBe(210);
    expect(ahead('Asia/Tokyo', winter)).toBe(480);
  });

  test('is negative in the west', () => {
    expect(ahead('America/Sao_Paulo', winter)).toBe(-240);
    expect(ahead('America/Los_Angeles', summer)).toBe(-540);
  });

  test('goes over midnight, month and year', () => {
    expect(ahead('Pacific/Auckland', Date.UTC(2025, 11, 31, 23, 30))).toBe(720);
    expect(ahead('Pacific/Honolulu', Date.UTC(2026, 0, 1, 0, 15))).toBe(-660);
  });

  test('is nothing in home’s own zone, and in one that keeps its time', () => {
    expect(ahead('Europe/Paris', summer)).toBe(0);
    expect(ahead('Europe/Madrid', winter + 12_345)).toBe(0);
  });
});
