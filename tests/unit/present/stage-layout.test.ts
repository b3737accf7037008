import { describe, expect, test } from 'vitest';
import {
  cameraForStage,
  cameraOnStage,
  seenOnStage,
  stageLayout,
} from '../../../src/present/stage-layout.ts';

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

const desks = [
  [
    { width: 880, height: 800 },
    { top: 72, right: 0, bottom: 0, left: 428 },
  ],
  [
    { width: 1480, height: 1080 },
    { top: 72, right: 0, bottom: 0, left: 428 },
  ],
  [
    { width: 400, height: 300 },
    { top: 72, right: 0, bottom: 0, left: 428 },
  ],
] as const;

test.each(desks)('a camera that is taken from a desk comes back to it unchanged', (desk, padding) => {
  const camera = { center: [12, 50], zoom: 3.4 } as const;
  const told = cameraForStage(camera, desk, { padding });
  const back = cameraOnStage(told, desk, { padding });
  expect(back.center).toEqual(camera.center);
  expect(back.zoom).toBeCloseTo(3.4, 10);
});

test('a screen as tours are told for tells its camera as it is, and sees all that it shows', () => {
  const layout = stageLayout(screens['16:9']);
  expect(cameraForStage({ center: [0, 0], zoom: 4 }, screens['16:9'], layout).zoom).toBeCloseTo(4, 2);
  expect(seenOnStage(screens['16:9'], layout).height).toBeCloseTo(977, 0);
});

test('what the stage sees of a desk lies in its free part', () => {
  const [desk, padding] = desks[0];
  const { width, height } = seenOnStage(desk, { padding });
  expect(width).toBeCloseTo(desk.width - padding.left, 5);
  expect(height).toBeLessThan(desk.height - padding.top);
  expect(width / height).toBeCloseTo(1248 / 977, 5);
});
