import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { streetsOfArchive } from '../../../../src/map/gl/streets/from-archive.ts';
import { streetsOfStyle } from '../../../../src/map/gl/streets/from-style.ts';
import type { Streets } from '../../../../src/map/gl/streets/streets.ts';
import { palettes } from '../../../../src/map/palette.ts';

const address = 'https://maps.example/styles/city/style.json';
const font = '"Source Sans 3 Variable"';
const city: StyleSpecification = {
  version: 8,
  glyphs: 'https://maps.example/fonts/{fontstack}/{range}.pbf',
  sprite: '../sprite',
  sources: { roads: { type: 'vector', tiles: ['./tiles/{z}/{x}/{y}.mvt'] } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'far', type: 'line', source: 'roads', 'source-layer': 'roads', maxzoom: 5 },
    { id: 'roads', type: 'line', source: 'roads', 'source-layer': 'roads', minzoom: 10 },
    { id: 'parks', type: 'fill', source: 'roads', 'source-layer': 'parks' },
    {
      id: 'names',
      type: 'symbol',
      source: 'roads',
      'source-layer': 'roads',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Noto Sans Regular'] },
    },
  ],
};

const layerOf = ({ layers }: Streets, id: string): LayerSpecification | undefined =>
  layers.find((layer) => layer.id === id);

/** What MapLibre's own check says of a style with these streets in it. */
function complaints({ sources, layers }: Streets): string[] {
  return validateStyleMin({ version: 8, sources: { ...sources }, layers: [...layers] })
    .map(({ message }) => message)
    .filter((message) => !message.includes('glyphs'));
}

describe('streets of another style', () => {
  const streets = streetsOfStyle(city, address, font);

  test('leave our ground to be seen, and far views alone', () => {
    expect(streets.layers.map(({ id }) => id)).toEqual(['street-roads', 'street-parks', 'street-names']);
    expect(layerOf(streets, 'street-parks')?.minzoom).toBe(7);
    expect(layerOf(streets, 'street-roads')?.minzoom).toBe(10);
  });

  test('are written in our letters', () => {
    expect(layerOf(streets, 'street-names')?.layout).toMatchObject({ 'text-font': [font] });
  });

  test('find their tiles and icons beside the style', () => {
    expect(streets.sources['street-roads']).toMatchObject({
      tiles: ['https://maps.example/styles/city/tiles/{z}/{x}/{y}.mvt'],
    });
    expect(streets.sprite).toBe('https://maps.example/styles/sprite');
  });

  test('are a style that MapLibre takes', () => {
    expect(complaints(streets)).toEqual([]);
  });

  test('what is no style is refused with its address', () => {
    const page = { title: 'Not found' } as unknown as StyleSpecification;
    expect(() => streetsOfStyle(page, address, font)).toThrow(address);
  });
});

describe('streets of an archive', () => {
  const streets = streetsOfArchive('https://maps.example/city.pmtiles', palettes.dark, true, 'fr', font);

  test('are a style that MapLibre takes, on the land of the theme', () => {
    expect(complaints(streets)).toEqual([]);
    expect(layerOf(streets, 'street-earth')?.paint).toMatchObject({ 'fill-color': palettes.dark.land });
  });

  test('leave places and borders to the atlas', () => {
    const ids = streets.layers.map(({ id }) => id);
    expect(ids).toContain('street-roads_minor');
    expect(ids.filter((id) => /places|boundaries/.test(id))).toEqual([]);
  });
});
