import fastCheck from 'fast-check';
import type { Feature, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CountryLayers, layersOf } from '../../../src/pipeline/basemap/countries.ts';
import { cutLines, cutPolygons, inRing } from '../../../src/pipeline/basemap/geometry.ts';
import { type CountryLabel, labelsOf } from '../../../src/pipeline/basemap/labels.ts';
import { type BasemapFiles, makeBasemap } from '../../../src/pipeline/basemap/make.ts';
import { readCountries, readWaters, type Scale } from '../../../src/pipeline/basemap/natural-earth.ts';
import { watersOf } from '../../../src/pipeline/basemap/waters.ts';

type Edge = readonly [Position, Position];

function chainsOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'LineString') return [geometry.coordinates];
  throw new Error(`unexpected ${geometry.type}`);
}

function edgesOf(features: readonly Feature[]): Edge[] {
  return features
    .flatMap(chainsOf)
    .flatMap((chain) => chain.slice(1).map((to, index): Edge => [chain[index] ?? to, to]));
}

const width = ([from, to]: Edge) => Math.abs((from[0] ?? 0) - (to[0] ?? 0));
const isAlongAntimeridian = (edge: Edge) => edge.every(([lon = 0]) => Math.abs(lon) > 179.996);
const isAtPole = (edge: Edge) => edge.some(([, lat = 0]) => Math.abs(lat) > 89);

const square: Position[] = [
  [170, 10],
  [-170, 10],
  [-170, 20],
  [170, 20],
  [170, 10],
];

describe('cutting at the antimeridian', () => {
  it('leaves a polygon that does not reach it as it is', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ];
    expect(cutPolygons([[ring]]).coordinates).toEqual([[ring]]);
  });

  it('parts a polygon that lies across it into a western and an eastern piece', () => {
    const pieces = cutPolygons([[square]]).coordinates.map(([ring]) => (ring ?? []).map(([lon = 0]) => lon));
    expect(pieces.map((longitudes) => [Math.min(...longitudes), Math.max(...longitudes)]).toSorted()).toEqual(
      [
        [-180, -170],
        [170, 180],
      ],
    );
  });

  it('keeps a hole with the piece in which it lies', () => {
    const hole = [
      [-176, 14],
      [-174, 14],
      [-174, 16],
      [-176, 14],
    ];
    const pieces = cutPolygons([[square, hole]]).coordinates;
    const withHole = pieces.filter((rings) => rings.length === 2);
    expect(withHole).toHaveLength(1);
    expect(inRing([-171, 15], withHole[0]?.[0] ?? [])).toBe(true);
  });

  it('fills a ring round the south pole down to it, wherever the ring begins', () => {
    const coast = Array.from({ length: 36 }, (_, index): Position => [-175 + index * 10, -70 - (index % 3)]);
    fastCheck.assert(
      fastCheck.property(fastCheck.nat(35), fastCheck.boolean(), (start, backwards) => {
        const turned = [...coast.slice(start), ...coast.slice(0, start)];
        const ring = backwards ? turned.toReversed() : turned;
        const pieces = cutPolygons([[[...ring, ring[0] ?? []]]]).coordinates;
        for (const place of [
          [-179.9, -80],
          [0, -89.9],
          [91, -75],
          [179.9, -80],
        ]) {
          expect(pieces.filter(([exterior]) => inRing(place, exterior ?? []))).toHaveLength(1);
        }
        expect(pieces.some(([exterior]) => inRing([0, -60], exterior ?? []))).toBe(false);
      }),
    );
  });

  it('parts a line where it crosses, and joins both ends to the antimeridian', () => {
    const line = [
      [175, 0],
      [-175, 10],
    ];
    expect(cutLines([line]).coordinates).toEqual([
      [
        [175, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-175, 10],
      ],
    ]);
  });

  it('drops edges that only close a polygon along the antimeridian or at the pole', () => {
    const line = [
      [170, -80],
      [180, -80],
      [180, -90],
      [-180, -90],
      [-180, -80],
      [-170, -80],
    ];
    expect(cutLines([line]).coordinates).toEqual([
      [
        [170, -80],
        [180, -80],
      ],
      [
        [-180, -80],
        [-170, -80],
      ],
    ]);
  });
});

describe.each<Scale>(['110m', '50m', '10m'])('Natural Earth at %s', (scale) => {
  let layers: CountryLayers;
  beforeAll(() => {
    layers = layersOf(readCountries(scale));
  });

  it('has no edge longer than 180° of longitude', () => {
    const edges = edgesOf([...layers.countries, ...layers.borders, ...layers.coast]);
    expect(edges.length).toBeGreaterThan(8000);
    expect(edges.filter((edge) => width(edge) > 180)).toEqual([]);
  });

  it('draws no border and no coast along the antimeridian or at a pole', () => {
    const edges = edgesOf([...layers.borders, ...layers.coast]);
    expect(edges.filter((edge) => isAlongAntimeridian(edge) || isAtPole(edge))).toEqual([]);
  });

  it('fills Antarctica to the pole, and leaves the sea before it open', () => {
    const rings = layers.countries
      .filter(({ properties }) => properties.country === 'AQ')
      .flatMap(({ geometry }) => geometry.coordinates.map(([exterior]) => exterior ?? []));
    const isLand = (place: Position) => rings.some((ring) => inRing(place, ring));
    for (const lon of [-179, -90, 0, 90, 179]) {
      expect(isLand([lon, -89.9])).toBe(true);
      expect(isLand([lon, -55])).toBe(false);
    }
  });

  it('draws each border once, and knows whose it is', () => {
    const pairs = layers.borders.map(({ properties }) => `${properties.country}-${properties.neighbour}`);
    expect(pairs).toContain('ES-FR');
    expect(layers.coast.map(({ properties }) => properties.country)).not.toContain('CH');
    // Within one line Natural Earth 1:10m has two spikes, walked there and back: hence sets.
    const edges = layers.borders.flatMap((border) => [
      ...new Set(edgesOf([border]).map((edge) => edge.map(String).toSorted().join())),
    ]);
    expect(edges.length).toBe(new Set(edges).size);
  });

  it('marks disputed borders as such, and only those', () => {
    const disputed = layers.borders.filter(({ properties }) => properties.disputed);
    const pairs = disputed.map(({ properties }) => `${properties.country}-${properties.neighbour}`);
    expect(pairs).toContain('EH-MA');
    expect(pairs).not.toContain('ES-FR');
  });
});

it('lakes and rivers have no edge longer than 180°', () => {
  const { lakes, rivers } = watersOf(readWaters());
  expect(lakes.length).toBeGreaterThan(200);
  expect(rivers.length).toBeGreaterThan(400);
  expect(edgesOf([...lakes, ...rivers]).filter((edge) => width(edge) > 180)).toEqual([]);
});

describe('country labels', () => {
  let labels: ReadonlyMap<string, CountryLabel>;
  let layers: CountryLayers;
  beforeAll(() => {
    layers = layersOf(readCountries('50m'));
    labels = new Map(labelsOf(layers.countries).map((label) => [label.country, label]));
  });

  it('stand on their own ground', () => {
    const lost = [...labels.values()].filter(({ country, lonLat }) => {
      const own = layers.countries.filter(({ properties }) => properties.country === country);
      return !own.some(({ geometry }) => geometry.coordinates.some(([ring]) => inRing(lonLat, ring ?? [])));
    });
    // Coordinates are rounded to a hundred metres, which the smallest islands do not forgive.
    expect(lost.filter(({ minimumZoom }) => minimumZoom < 8)).toEqual([]);
    expect(labels.size).toBeGreaterThan(230);
  });

  it('come sooner for larger countries', () => {
    const zoom = (country: string) => labels.get(country)?.minimumZoom ?? Number.NaN;
    expect(zoom('RU')).toBeLessThan(zoom('FR'));
    expect(zoom('FR')).toBeLessThan(zoom('BE'));
    expect(zoom('BE')).toBeLessThan(zoom('LU'));
  });

  it('bound the main body of a country, without islands far away and without going round the world', () => {
    const [west = 0, south = 0, east = 0, north = 0] = labels.get('FR')?.bounds ?? [];
    expect([west, south, east, north].map(Math.round)).toEqual([-5, 42, 8, 51]);
    for (const { bounds } of labels.values()) expect(bounds[2] - bounds[0]).toBeLessThanOrEqual(360);
    expect(labels.get('RU')?.bounds[0]).toBeGreaterThan(20);
  });
});

describe('the files', () => {
  let files: BasemapFiles;
  beforeAll(() => {
    files = makeBasemap();
  });

  it('hold a world topology whose lines are as clean after quantising', () => {
    const world = JSON.parse(new TextDecoder().decode(files.get('world-110m.json'))) as Topology<
      Record<'countries' | 'borders' | 'coast', GeometryCollection>
    >;
    const { countries, borders, coast } = world.objects;
    const lines = edgesOf([borders, coast].flatMap((layer) => feature(world, layer).features));
    expect(lines.filter((edge) => isAlongAntimeridian(edge) || isAtPole(edge) || width(edge) > 180)).toEqual(
      [],
    );
    expect(edgesOf(feature(world, countries).features).filter((edge) => width(edge) > 180)).toEqual([]);
  });

  it('stay small: what an opening view needs, and any region of the nearest zoom', () => {
    const size = (name: string) => files.get(name)?.length ?? Number.POSITIVE_INFINITY;
    expect(size('0.tiles')).toBeLessThan(25_000);
    expect(size('1.tiles')).toBeLessThan(65_000);
    for (const [name, content] of files)
      if (/^[35]-/.test(name)) expect(content.length).toBeLessThan(170_000);
  });
});
