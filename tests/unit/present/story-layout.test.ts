import { describe, expect, test } from 'vitest';
import { storyLayout } from '../../../src/present/story/story-layout.ts';

describe.each([
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
])('in a window of $width × $height', (size) => {
  test('cards stand beside the map, which keeps more than half of the width', () => {
    const { isWide, cardWidth, padding } = storyLayout(size, 16);
    expect(isWide).toBe(true);
    expect(padding.left).toBeGreaterThan(cardWidth);
    expect(padding.left).toBeLessThan(0.5 * size.width);
  });
});

test('on a phone, and in a window that stands, cards come over the foot of the map', () => {
  for (const [size, rem] of [
    [{ width: 390, height: 844 }, 18],
    [{ width: 820, height: 1180 }, 16],
  ] as const) {
    const { isWide, padding } = storyLayout(size, rem);
    expect(isWide).toBe(false);
    expect(padding.left).toBe(0);
    expect(padding.bottom).toBeGreaterThan(0.4 * size.height);
  }
});

test('for who reads large letters, cards grow until the map would lack room', () => {
  const wall = { width: 1920, height: 1080 };
  expect(storyLayout(wall, 20).cardWidth).toBeGreaterThan(storyLayout(wall, 16).cardWidth);
  expect(storyLayout({ width: 1280, height: 800 }, 32).isWide).toBe(false);
});
