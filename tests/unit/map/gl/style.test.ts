import { describe, expect, it } from 'vitest';
import { type CountryLabel, namePoints, namesOf } from '../../../../src/map/country-names.ts';
import { graticule } from '../../../../src/map/gl/style/graticule.ts';
import { layers } from '../../../../src/map/gl/style/layers.ts';
import type { StyleState } from '../../../../src/map/gl/style/state.ts';
import { palettes } from '../../../../src/map/palette.ts';
import { plain } from './state.ts';

const germany: CountryLabel = { country: 'DE', lonLat: [10, 51], bounds: [6, 47, 15, 55], minimumZoom: 2.7 };
const layerOf = (id: string, change: Partial<StyleState> = {}) =>
  layers({ ...plain, ...change }).find((layer) => layer.id === id);

describe('country names', () => {
  it('are written in the reader’s language', () => {
    expect(namesOf([germany], 'fr').map(({ name }) => name)).toEqual(['Allemagne']);
    expect(namesOf([germany], 'en').map(({ name }) => name)).toEqual(['Germany']);
  });

  it('leave out a code that no language knows', () => {
    expect(namesOf([{ ...germany, country: 'QX' }], 'en')).toEqual([]);
  });

  it('come sooner for partner countries', () => {
    const names = namesOf([germany], 'en');
    const zoom = (partners: string[]) => namePoints(names, partners).features[0]?.properties?.fromZoom;
    expect(zoom(['DE'])).toBeLessThan(zoom([]));
  });
});

describe('the style', () => {
  it('draws the sea at the bottom and names on top', () => {
    const order = layers(plain).map(({ id }) => id);
    expect(order[0]).toBe('sea');
    const namesAndSpaces = ['cities', 'partner-names', 'country-names', 'marker-spaces'];
    expect(order.slice(-4)).toEqual(namesAndSpaces);
    expect(order.indexOf('land')).toBeLessThan(order.indexOf('borders'));
    expect(order.indexOf('borders')).toBeLessThan(order.indexOf('arcs'));
    expect(new Set(order).size).toBe(order.length);
  });

  it('takes its colours from the theme', () => {
    expect(layerOf('land', { palette: palettes.dark })?.paint).toEqual({ 'fill-color': palettes.dark.land });
    expect(layerOf('land')?.paint).toEqual({ 'fill-color': palettes.light.land });
  });

  it('outlines the selected country, and none when none is selected', () => {
    expect(layerOf('selected-land')?.layout).toEqual({ visibility: 'none' });
    expect(layerOf('selected-land', { selectedCountries: ['ES'] })).toMatchObject({
      layout: { visibility: 'visible' },
      filter: ['in', ['get', 'country'], ['literal', ['ES']]],
    });
  });
});

it('the graticule has only short edges, and each meridian once', () => {
  const lines = graticule().geometry.coordinates;
  const edges = lines.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const));
  expect(edges.every(([from, to]) => Math.abs((from[0] ?? 0) - (to[0] ?? 0)) <= 10)).toBe(true);
  const starts = lines.map((line) => String(line[0]));
  expect(starts.length - new Set(starts).size).toBe(1);
});
