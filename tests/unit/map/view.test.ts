import { describe, expect, it } from 'vitest';
import { fromWorld, toWorld, worldSize } from '../../../src/map/mercator.ts';
import { boundsOf, cameraOnBounds, sameCamera } from '../../../src/map/view.ts';
import type { LonLat } from '../../../src/model/atlas.ts';
import type { Camera } from '../../../src/model/camera.ts';

const partners: readonly LonLat[] = [
  [-117, 46.73],
  [153.02, -27.46],
  [25.46, 65.01],
  [-71.3, -41.13],
];

/** Pixels from the map's left upper corner. */
function onScreen(lonLat: LonLat, camera: Camera, middle: { x: number; y: number }): [number, number] {
  const pixels = worldSize * 2 ** camera.zoom;
  const [x, y] = toWorld(lonLat);
  const [centerX, centerY] = toWorld(camera.center);
  return [(x - centerX) * pixels + middle.x, (y - centerY) * pixels + middle.y];
}

describe('the camera on a box', () => {
  for (const [name, viewport, padding] of [
    ['a phone', { width: 360, height: 640 }, { top: 0, right: 0, bottom: 300, left: 0 }],
    ['a desk', { width: 1280, height: 800 }, { top: 0, right: 0, bottom: 0, left: 420 }],
    ['a wall', { width: 3840, height: 2160 }, { top: 0, right: 0, bottom: 0, left: 420 }],
  ] as const) {
    it(`shows every point of it beside the panels on ${name}`, () => {
      const camera = cameraOnBounds(boundsOf(partners), viewport, padding, 6);
      const middle = {
        x: padding.left + (viewport.width - padding.left - padding.right) / 2,
        y: padding.top + (viewport.height - padding.top - padding.bottom) / 2,
      };
      for (const point of partners) {
        const [x, y] = onScreen(point, camera, middle);
        expect(x).toBeGreaterThan(padding.left);
        expect(x).toBeLessThan(viewport.width - padding.right);
        expect(y).toBeGreaterThan(padding.top);
        expect(y).toBeLessThan(viewport.height - padding.bottom);
      }
    });
  }

  it('goes no nearer than it may when the box is a point', () => {
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    const camera = cameraOnBounds([2, 41, 2, 41], { width: 800, height: 600 }, padding, 7);
    expect(camera.zoom).toBe(7);
    expect(camera.center[0]).toBeCloseTo(2, 9);
    expect(camera.center[1]).toBeCloseTo(41, 9);
  });

  it('has no answer for no points', () => {
    expect(() => boundsOf([])).toThrow(RangeError);
  });
});

describe('two cameras', () => {
  it('are the same one turn of the world apart', () => {
    expect(sameCamera({ center: [179, 10], zoom: 2 }, { center: [-181, 10], zoom: 2 })).toBe(true);
  });

  it('differ when a reader sees the difference', () => {
    expect(sameCamera({ center: [0, 10], zoom: 2 }, { center: [2, 10], zoom: 2 })).toBe(false);
    expect(sameCamera({ center: [0, 10], zoom: 2 }, { center: [0, 10], zoom: 2.1 })).toBe(false);
  });
});

describe('Web Mercator', () => {
  it('puts Null Island in the middle and comes back', () => {
    expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
    const [lon, lat] = fromWorld(toWorld([5.71479, 45.17869]));
    expect(lon).toBeCloseTo(5.71479, 9);
    expect(lat).toBeCloseTo(45.17869, 9);
  });

  it('ends the world at its square', () => {
    expect(toWorld([0, 90])[1]).toBeCloseTo(0, 6);
    expect(toWorld([0, -90])[1]).toBeCloseTo(1, 6);
  });
});
