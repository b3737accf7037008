import { describe, expect, test } from 'vitest';
import { cameraOnStage, stageLayout } from '../../../src/present/stage-layout.ts';

const screens = {
  '16:9': { width: 1920, height: 1080 },
  '4:3': { width: 1024, height: 768 },
  '21:9': { width: 2560, height: 1080 },
  '4K': { width: 3840, height: 2160 },
};

describe.each(Object.entries(screens))('on a screen of %s', (_name, screen) => {
  const layout = stageLayout(screen);

  test('the smallest letters of the map are 2.5 % of its height', () => {
    expect(12 * layout.enlargement).toBeGreaterThanOrEqual(0.0245 * screen.height);
  });

  test('sizes are told in hundredths of its height', () => {
    expect(layout.unit).toBeCloseTo(screen.height / 100, 5);
  });

  test('more than half of the width is left to the map', () => {
    expect(layout.padding.left).toBeGreaterThan(0.2 * screen.width);
    expect(layout.padding.left).toBeLessThan(0.47 * screen.width);
  });
});

test('a camera is told for 1920 × 1080, and shows as much on any screen', () => {
  const camera = { center: [12, 50], zoom: 4 } as const;
  const on = (screen: { width: number; height: number }) =>
    cameraOnStage(camera, screen, stageLayout(screen)).zoom;
  expect(on(screens['16:9'])).toBeCloseTo(4, 2);
  expect(on(screens['4K'])).toBeCloseTo(5, 2);
  // As high, and wider: no nearer.
  expect(on(screens['21:9'])).toBeCloseTo(4, 2);
  // Narrower: farther away, so that what was at the sides is still seen.
  expect(on(screens['4:3'])).toBeLessThan(3.4);
});

test('on a screen that stands words are at the foot', () => {
  const { isWide, padding } = stageLayout({ width: 390, height: 844 });
  expect(isWide).toBe(false);
  expect(padding).toEqual({ top: 0, right: 0, bottom: 422, left: 0 });
});
