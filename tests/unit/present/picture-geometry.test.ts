import { expect, test } from 'vitest';
import { aggregateByPlace } from '../../../src/model/aggregate.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { frame, picturePaths, wordsWidth } from '../../../src/present/picture/picture-geometry.ts';

const { atlas } = await buildAtlas('data');
const places = aggregateByPlace(atlas.agreements);
const grenoble = atlas.config.home.lonLat;

test('what the camera looks at stands in the middle of what words leave', () => {
  const [place] = places;
  if (!place) throw new Error('no place');
  const { dots } = picturePaths({ center: place.place.lonLat, zoom: 4 }, 'mercator', [place], null, null);
  expect(dots[0]?.x).toBeCloseTo((wordsWidth + frame.width) / 2, 0);
  expect(dots[0]?.y).toBeCloseTo(frame.height / 2, 0);
});

test('a globe hides what lies behind it', () => {
  const { dots, sphere } = picturePaths({ center: grenoble, zoom: 1 }, 'globe', places, null, null);
  expect(sphere).not.toBe('');
  expect(dots.length).toBeLessThan(places.length);
  expect(dots.some(({ key }) => key.startsWith('nz/'))).toBe(false);
});

test('arcs are drawn where the step has them', () => {
  const camera = { center: grenoble, zoom: 2 };
  expect(picturePaths(camera, 'mercator', places, null, null).arcs).toBe('');
  expect(picturePaths(camera, 'mercator', places, grenoble, null).arcs).toMatch(/^M/);
});
