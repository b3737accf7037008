import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Outlines, outlinesOf } from '../../../src/charts/outlines.ts';
import { PlaceMap } from '../../../src/charts/place-map.tsx';
import { frame, placeMapPaths } from '../../../src/charts/place-map-geometry.ts';
import type { LonLat } from '../../../src/model/atlas.ts';
import { cachedBasemap } from '../../../src/pipeline/basemap/cache.ts';

const grenoble: LonLat = [5.71479, 45.17869];
const far: Readonly<Record<string, LonLat>> = {
  turin: [7.68682, 45.07049],
  sydney: [151.20732, -33.86785],
  capeTown: [18.42322, -33.92584],
  santiago: [-70.64827, -33.45694],
  fiji: [178.44149, -18.14161],
  honolulu: [-157.85833, 21.30694],
  antipode: [5.71479 - 180, -45.17869],
};

let outlines: Outlines;
beforeAll(() => {
  const world = cachedBasemap(process.cwd()).files.get('world-110m.json');
  if (!world) throw new Error('the basemap has no world-110m.json');
  outlines = outlinesOf(JSON.parse(Buffer.from(world).toString('utf8')));
});

describe.each(Object.entries(far))('the map of %s', (_, place) => {
  test('holds home and the place, with room for their names', () => {
    const { home, places } = placeMapPaths(grenoble, [place], outlines);
    for (const { x, y } of [home, ...places]) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(frame.width - 20);
      expect(y).toBeGreaterThan(30);
      expect(y).toBeLessThan(frame.height - 30);
    }
    expect(places.map(({ isUpper }) => isUpper)).toEqual([!home.isUpper]);
  });

  test('has numbers alone, and none far out of the frame', () => {
    const { home: _home, places: _places, ...paths } = placeMapPaths(grenoble, [place], outlines);
    for (const path of Object.values(paths)) {
      expect(path).toMatch(/^[MLZHVA\d.,-]*$/);
      const numbers = path.match(/-?\d+(\.\d+)?/g) ?? [];
      expect(numbers.length).toBeGreaterThan(0);
      expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(frame.width + 2);
    }
  });
});

test('without outlines sea, way and points stand at the same spots', () => {
  const before = placeMapPaths(grenoble, [[-43.18, -22.9]], null);
  const after = placeMapPaths(grenoble, [[-43.18, -22.9]], outlines);
  expect(before.land).toBe('');
  expect(before.ways).not.toBe('');
  expect({ ...before, land: '', coast: '', borders: '' }).toEqual({
    ...after,
    land: '',
    coast: '',
    borders: '',
  });
});

test('at home itself there is a map, too', () => {
  const { home, places } = placeMapPaths(grenoble, [grenoble], outlines);
  expect(places[0]?.x).toBe(home.x);
  expect(Number.isFinite(home.y)).toBe(true);
});

test('says what it shows, and names home and place', () => {
  const html = renderToStaticMarkup(
    <PlaceMap
      home={{ name: 'Grenoble', lonLat: grenoble }}
      places={[{ name: 'Turin', lonLat: [7.68682, 45.07049] }]}
      outlines={null}
      label="From Grenoble to Turin"
    />,
  );
  expect(html).toContain('role="img" aria-label="From Grenoble to Turin"');
  expect(html).toMatch(/>Grenoble<.*>Turin</);
});
