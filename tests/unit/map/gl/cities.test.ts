import type { SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../../src/map/gl/style/layers.ts';
import { markerPoints } from '../../../../src/map/gl/style/marker-points.ts';
import { placePoints } from '../../../../src/map/partner-places.ts';
import type { Place } from '../../../../src/model/atlas.ts';
import { cologne, draws, evaluate, layerOf, plain } from './state.ts';

const city = (population: number, more: Record<string, string | number> = {}, id = 1) => ({
  id,
  properties: { name: 'Köln', population, ...more },
});

describe('cities', () => {
  it('are written as the reader calls them, else by their own name', () => {
    const { layout } = layerOf('cities', { locale: 'fr' }) as SymbolLayerSpecification;
    const said = (more: Record<string, string>) =>
      String(evaluate(layout?.['text-field'], city(1_000_000, more)));
    expect(said({ name_fr: 'Cologne', name_en: 'not French' })).toBe('Cologne');
    expect(said({ name_en: 'Cologne' })).toBe('Köln');
  });

  it('grow in number as the map goes nearer, the largest first', () => {
    const written = (population: number) =>
      [2, 3, 4, 5, 6, 7].filter((zoom) => draws(layerOf('cities'), zoom, city(population)));
    expect(written(9_000_000)).toEqual([3, 4, 5, 6, 7]);
    expect(written(1_500_000)).toEqual([4, 5, 6, 7]);
    expect(written(40_000)).toEqual([7]);
  });

  it('are written sooner where they are capitals', () => {
    expect(draws(layerOf('cities'), 4, city(150_000))).toBe(false);
    expect(draws(layerOf('cities'), 4, city(150_000, { capital: 1 }))).toBe(true);
    expect(draws(layerOf('cities'), 4, city(5_000, { capital: 1 }))).toBe(false);
    expect(draws(layerOf('cities'), 6, city(5_000, { capital: 1 }))).toBe(true);
  });

  it('are left to the layer of partner places where they are one: each is written once', () => {
    const layer = layerOf('cities', { partnerPlaces: [cologne] });
    expect(draws(layer, 6, city(963_000, {}, 2886242))).toBe(false);
    expect(draws(layer, 6, city(963_000, {}, 2867714))).toBe(true);
  });

  it('wait for their letters', () => {
    const unwritten = layerOf('cities', { hasCityLetters: false });
    expect(draws(unwritten, 6, city(9_000_000))).toBe(false);
  });

  it('leave the map to its shades', () => {
    const shading = new Map([['DE', '#ff0000']]);
    for (const id of ['cities', 'partner-names'])
      expect(draws(layerOf(id, { shading }), 8, city(9_000_000, { fromZoom: 3 }))).toBe(false);
  });
});

describe('room for markers', () => {
  it('grows with the marker, and its corners are free for names', () => {
    const [small, large] = markerPoints([
      { lonLat: [2, 41], radius: 8 },
      { lonLat: [7, 51], radius: 20 },
    ]).features.map(({ properties }) => properties?.side as number);
    expect(large).toBe(34);
    expect(small).toBeLessThan(2 * 8);
  });

  it('is taken before any name asks for it', () => {
    expect(layers(plain).at(-1)?.id).toBe('marker-spaces');
    expect(layers(plain).at(-1)).not.toHaveProperty('minzoom');
  });
});

describe('names of partner places', () => {
  const bonn: Place = { ...cologne, key: 'de/bonn', lonLat: [7.1, 50.73] };
  const tokyo: Place = { ...cologne, key: 'jp/tokyo', lonLat: [139.69, 35.69] };
  const points = (places: readonly Place[]) =>
    placePoints(places, 'fr').features.map(({ properties }) => properties);

  it('give way to one with more agreements', () => {
    expect(points([tokyo, cologne]).map((place) => place?.rank)).toEqual([0, 1]);
  });

  it('are in the reader’s language', () => {
    const athens = { ...cologne, name: { en: 'Athens', fr: 'Athènes' } };
    expect(points([athens])[0]?.name).toBe('Athènes');
  });

  it('come as soon as a place stands alone', () => {
    const [near, , far] = points([cologne, bonn, tokyo]);
    expect(near?.fromZoom).toBeGreaterThan(5);
    expect(far?.fromZoom).toBeLessThan(4);
    const twins = points([cologne, { ...cologne, key: 'de/twin' }]);
    expect(twins.every((place) => place?.fromZoom < 12)).toBe(true);
  });

  it('are not written before', () => {
    const named = (zoom: number) => draws(layerOf('partner-names'), zoom, city(1, { fromZoom: 5.5 }));
    expect([named(5), named(6)]).toEqual([false, true]);
  });
});
