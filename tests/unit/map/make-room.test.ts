import { expect, test } from 'vitest';
import { makeRoom } from '../../../src/map/make-room.ts';
import { toWorld, worldSize } from '../../../src/map/mercator.ts';

const camera = { center: [2, 41] as const, zoom: 8 };
const phone = { width: 390, height: 844 };
const sheet = { top: 64, right: 0, bottom: 439, left: 0 };

test('over a phone’s sheet the opened marker comes down, so that its list has room above', () => {
  const { center, zoom } = makeRoom({ x: 180, y: 240, visible: true }, camera, phone, sheet);
  const down = (toWorld(camera.center)[1] - toWorld(center)[1]) * worldSize * 2 ** zoom;
  expect(240 + down).toBeCloseTo(844 - 439 - 56, 6);
  expect(center[0]).toBeCloseTo(2, 9);
});

test('the map stays where a marker is low already, and where the window is wide or high', () => {
  expect(makeRoom({ x: 180, y: 360, visible: true }, camera, phone, sheet)).toBe(camera);
  const desk = { top: 72, right: 0, bottom: 0, left: 428 };
  const marker = { x: 800, y: 240, visible: true };
  expect(makeRoom(marker, camera, { width: 1280, height: 800 }, desk)).toBe(camera);
  expect(makeRoom(marker, camera, { width: 768, height: 1024 }, desk)).toBe(camera);
});
