import { describe, expect, it } from 'vitest';
import { discRadius, isBeyondHorizon } from '../../../src/map/horizon.ts';
import { constrain, maximumZoom, minimumZoom } from '../../../src/map/limits.ts';
import { toWorld, worldSize } from '../../../src/map/mercator.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const desk = { width: 1280, height: 720 };

describe('limits of the camera', () => {
  it('leave a camera alone that shows only world', () => {
    const camera = { center: [5.7, 45.2], zoom: 5 } as const;
    expect(constrain(camera, 'mercator', desk, none)).toEqual(camera);
  });

  it('keep the upper edge of the map below the north pole', () => {
    const { center, zoom } = constrain({ center: [0, 84], zoom: 2 }, 'mercator', desk, none);
    expect(toWorld(center)[1] * worldSize * 2 ** zoom).toBeCloseTo(desk.height / 2, 3);
  });

  it('count only what panels leave free', () => {
    const sheet = { ...none, bottom: 400 };
    const { center, zoom } = constrain({ center: [0, 84], zoom: 2 }, 'mercator', desk, sheet);
    expect(toWorld(center)[1] * worldSize * 2 ** zoom).toBeCloseTo(160, 3);
  });

  it('let a portrait screen show the world whole, in the middle or off it, but never leave the screen', () => {
    const portrait = { width: 360, height: 740 };
    const { center, zoom } = constrain({ center: [0, 80], zoom: -0.5 }, 'mercator', portrait, none);
    const world = worldSize * 2 ** zoom;
    const top = portrait.height / 2 - toWorld(center)[1] * world;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + world).toBeLessThanOrEqual(portrait.height + 0.001);
  });

  it('hold zoom within its range in both projections', () => {
    for (const projection of ['mercator', 'globe'] as const) {
      expect(constrain({ center: [0, 0], zoom: 40 }, projection, desk, none).zoom).toBe(maximumZoom);
      expect(constrain({ center: [0, 0], zoom: -9 }, projection, desk, none).zoom).toBe(minimumZoom);
    }
  });
});

describe('the globe', () => {
  const camera = { center: [10, 40], zoom: 1.5 } as const;

  it('hides the antipode and shows the middle', () => {
    expect(isBeyondHorizon([10, 40], camera, 700)).toBe(false);
    expect(isBeyondHorizon([-170, -40], camera, 700)).toBe(true);
  });

  it('hides what a near eye cannot see: less than half the world', () => {
    expect(isBeyondHorizon([10, 40 - 89], camera, 700)).toBe(true);
    expect(isBeyondHorizon([10, 40 - 40], camera, 700)).toBe(false);
  });

  it('looks the larger the nearer, and a little larger than its radius is far away', () => {
    expect(discRadius({ ...camera, zoom: 2 }, 700)).toBeGreaterThan(discRadius(camera, 700));
    const radius = worldSize / 2 ** 4 / (2 * Math.PI);
    expect(discRadius({ center: [0, 0], zoom: -4 }, 700)).toBeCloseTo(radius, 0);
  });
});
