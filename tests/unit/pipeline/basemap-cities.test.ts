import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import type { Point } from 'geojson';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../../src/map/pack.ts';
import { cachedBasemap } from '../../../src/pipeline/basemap/cache.ts';
import { type CityFeature, cities, citiesAt, withoutSuburbs } from '../../../src/pipeline/basemap/cities.ts';
import { exonymsOf } from '../../../src/pipeline/basemap/exonyms.ts';
import type { GazetteerCity } from '../../../src/pipeline/basemap/gazetteer.ts';

const koln: GazetteerCity = {
  geonamesId: 2886242,
  name: 'Köln',
  names: ['Köln', 'Koeln', 'Cologne', 'Colonia'],
  lonLat: [6.95, 50.93333],
  country: 'DE',
  population: 963395,
  isCapital: false,
};

describe('cities', () => {
  let world: readonly CityFeature[];
  beforeAll(() => {
    world = cities();
  });
  const named = (geonamesId: number) => {
    const { name, name_en, name_fr } = world.find(({ id }) => id === geonamesId)?.properties ?? { name: '' };
    return [name_en ?? name, name_fr ?? name];
  };

  it.each([
    [2886242, 'Cologne', 'Cologne'],
    [264371, 'Athens', 'Athènes'],
    [3067696, 'Prague', 'Prague'],
    [2761369, 'Vienna', 'Vienne'],
    [2867714, 'Munich', 'Munich'],
    [2803138, 'Antwerp', 'Anvers'],
    [2660646, 'Geneva', 'Genève'],
    [2643743, 'London', 'Londres'],
    [524901, 'Moscow', 'Moscou'],
    [1816670, 'Beijing', 'Pékin'],
    [3014728, 'Grenoble', 'Grenoble'],
  ])('have the reader’s name: %i is %s in English and %s in French', (id, english, french) => {
    expect(named(id)).toEqual([english, french]);
  });

  it('are each there once, largest first', () => {
    expect(new Set(world.map(({ id }) => id)).size).toBe(world.length);
    const populations = world.map(({ properties }) => properties.population);
    expect(populations).toEqual(populations.toSorted((one, other) => other - one));
    expect(world.length).toBeGreaterThan(10_000);
  });

  it('are without those whose people GeoNames counts in the wrong place', () => {
    const gorakhpurs = world.filter(({ properties }) => properties.name === 'Gorakhpur');
    expect(gorakhpurs.map(({ id }) => id)).toEqual([1270927]);
  });

  it('grow in number from zoom to zoom, with every capital on all', () => {
    const capitals = world.filter(({ properties }) => properties.capital).length;
    expect(citiesAt(2, world)).toEqual([]);
    const counts = [3, 4, 5].map((zoom) => {
      const shown = citiesAt(zoom, world);
      expect(shown.filter(({ properties }) => properties.capital)).toHaveLength(capitals);
      return shown.length;
    });
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(counts[0]).toBeGreaterThan(capitals);
  });

  it('leave out the districts and suburbs of a city, but no capital', () => {
    const deutz = { ...koln, geonamesId: 1, name: 'Deutz', population: 16_000 };
    const bonn: GazetteerCity = {
      ...koln,
      geonamesId: 2,
      name: 'Bonn',
      lonLat: [7.1, 50.73],
      population: 313_000,
    };
    const state = { ...deutz, geonamesId: 3, isCapital: true };
    const kept = withoutSuburbs([koln, bonn, deutz, state]);
    expect(kept.map(({ geonamesId }) => geonamesId)).toEqual([koln.geonamesId, 2, 3]);
  });
});

describe('the table of exonyms', () => {
  const row = {
    geonames_id: '2886242',
    country: 'DE',
    name: 'Köln',
    name_en: 'Cologne',
    name_fr: '',
    source: 'GeoNames',
  };

  it('says what readers of a language call a city', () => {
    expect(exonymsOf([row], [koln]).get(2886242)).toEqual({ en: 'Cologne', fr: null });
  });

  it.each([
    ['names no city', [{ ...row, geonames_id: '1' }]],
    ['names a city of another country', [{ ...row, country: 'AT' }]],
    ['says the same city twice', [row, row]],
    ['has no name to add', [{ ...row, name_en: '' }]],
    ['repeats GeoNames’ own name', [{ ...row, name_en: 'Köln' }]],
    ['misspells a name that it has from GeoNames', [{ ...row, name_en: 'Collogne' }]],
  ])('is refused when a row %s', (_, rows) => {
    expect(() => exonymsOf(rows, [koln])).toThrow('exonyms.tsv, ');
  });
});

describe('the tiles', () => {
  interface Found {
    readonly tile: string;
    readonly id: number | undefined;
    readonly inside: boolean;
  }
  const found = new Map<number, Found[]>();
  beforeAll(() => {
    for (const [name, content] of cachedBasemap(process.cwd()).files) {
      if (!name.endsWith('.tiles')) continue;
      const raw = gunzipSync(content);
      for (const [tile, bytes] of readPack(Uint8Array.from(raw).buffer)) {
        const layer = new VectorTile(new PbfReader(bytes)).layers.cities;
        const [z = 0, x = 0, y = 0] = tile.split('/').map(Number);
        if (!layer) continue;
        for (let index = 0; index < layer.length; index += 1) {
          const city = layer.feature(index);
          const [lon = 0, lat = 0] = (city.toGeoJSON(x, y, z).geometry as Point).coordinates;
          const column = ((lon + 180) / 360) * 2 ** z;
          const row = (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z;
          const inside = Math.abs(column - x - 0.5) <= 0.5001 && Math.abs(row - y - 0.5) <= 0.5001;
          found.set(z, [...(found.get(z) ?? []), { tile, id: city.id, inside }]);
        }
      }
    }
  });

  it('hold cities from zoom 3 on, each inside its tile and in no other', () => {
    expect([...found.keys()].toSorted()).toEqual([3, 4, 5]);
    for (const list of found.values()) {
      expect(list.filter(({ inside }) => !inside)).toEqual([]);
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('hold every city that their zoom has', () => {
    const world = cities();
    for (const [zoom, list] of found) expect(list).toHaveLength(citiesAt(zoom, world).length);
  });
});
