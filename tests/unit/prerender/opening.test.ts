import { expect, test } from 'vitest';
import { markerReach } from '../../../src/charts/marker-radius.ts';
import { createClusterIndex } from '../../../src/map/clusters.ts';
import { toWorld, worldSize } from '../../../src/map/mercator.ts';
import { naturalCamera } from '../../../src/map/natural-view.ts';
import { aggregateByPlace } from '../../../src/model/aggregate.ts';
import { openingBox } from '../../../src/prerender/opening-box.ts';
import { openingHomes, openingMarkers, openingZooms } from '../../../src/prerender/opening-markers.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const index = createClusterIndex(aggregateByPlace(fixtureAtlas.agreements), markerReach, {
  home: fixtureAtlas.config.home.lonLat,
});

test('the opening box is what the app fits into the window', () => {
  const box = openingBox(fixtureAtlas);
  const padding = { top: 0, right: 0, bottom: 0, left: 428 };
  const camera = naturalCamera(
    fixtureAtlas,
    createAtlasStore().getState(),
    { width: 1280, height: 800 },
    padding,
  );
  const [x, y] = toWorld(camera.center);
  expect(box.middleX).toBeCloseTo(x, 9);
  expect(box.middleY).toBeCloseTo(y, 9);
  const world = Math.min((1280 - 428 - 72) / box.width, (800 - 72) / box.height);
  expect(Math.log2(world / worldSize)).toBeCloseTo(camera.zoom, 9);
});

test('every zoom that a window can open with has all agreements, in the very clusters of the app', () => {
  const markers = openingMarkers(index);
  openingZooms.forEach((zoom, step) => {
    const shown = markers.filter(({ from, to }) => from <= step && step <= to);
    expect(shown.map(({ cluster }) => cluster.total).sort()).toEqual(
      index
        .clustersAt(zoom)
        .map(({ total }) => total)
        .sort(),
    );
    const sum = shown.reduce((all, { cluster }) => all + cluster.total, 0);
    expect(sum).toBe(fixtureAtlas.agreements.length);
  });
});

test('a marker that stays is in the page once', () => {
  const markers = openingMarkers(index);
  const spots = markers.map(({ x, y, cluster }) => `${x} ${y} ${Object.values(cluster.counts)}`);
  expect(new Set(spots).size).toBe(spots.length);
});

test('home’s star is there once at every zoom, where the app has it', () => {
  const homes = openingHomes(index);
  openingZooms.forEach((zoom, step) => {
    const shown = homes.filter(({ from, to }) => from <= step && step <= to);
    const [x, y] = toWorld(index.homeAt(zoom) ?? [0, 0]);
    expect(shown).toHaveLength(1);
    expect(Number(shown[0]?.x)).toBeCloseTo(x * 100, 2);
    expect(Number(shown[0]?.y)).toBeCloseTo(y * 100, 2);
  });
});
