import { describe, expect, it } from 'vitest';
import type { HandInput } from '../../../../src/map/hand.ts';
import { leastPopulation, stepAt } from '../../../../src/map/name-rules.ts';
import { namesToWrite } from '../../../../src/map/svg/names-to-write.ts';
import { emptySheet, type Sheet } from '../../../../src/map/svg/sheet.ts';
import type { Place } from '../../../../src/model/atlas.ts';

const barcelona = {
  key: 'es/barcelona',
  geonamesId: 3128760,
  country: 'ES',
  lonLat: [2.15899, 41.38879],
  name: { en: 'Barcelona', fr: 'Barcelone' },
} as unknown as Place;
const city = (id: number, name: string, population: number, more = {}) => ({
  x: 2048,
  y: 2048,
  id,
  properties: { name, population, ...more },
});
const sheet: Sheet = {
  ...emptySheet({ z: 5, x: 16, y: 11 }),
  cities: [
    city(1, 'Girona', 97000),
    city(2, 'Valencia', 814000, { name_fr: 'Valence' }),
    city(3128760, 'Barcelona', 1620000),
  ],
};
const input: HandInput = {
  theme: 'light',
  locale: 'fr',
  projection: 'mercator',
  selectedCountries: [],
  partnerCountries: ['ES'],
  partnerPlaces: [barcelona],
  arcs: [],
  streets: null,
  markers: [],
  shading: null,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  reducedMotion: false,
};
const spain = { country: 'ES', lonLat: [-3.7, 40], bounds: [-9, 36, 3, 44], minimumZoom: 2 } as const;
const written = (zoom: number, change: Partial<HandInput> = {}) =>
  namesToWrite([spain], [sheet], { ...input, ...change }, zoom).map(({ name }) => name);

describe('names to write', () => {
  it('are the country’s, then partner places’, then other cities’ by population, in the reader’s language', () => {
    expect(written(9)).toEqual(['Espagne', 'Barcelone', 'Valence', 'Girona']);
  });

  it('are more as the map goes nearer', () => {
    expect(written(2)).toEqual(['Espagne']);
    expect(written(5.5)).not.toContain('Girona');
    expect(stepAt(leastPopulation.capital, 4)).toBeLessThan(stepAt(leastPopulation.usual, 4));
  });

  it('come once for a place that both the list and the basemap know', () => {
    expect(written(9, { locale: 'en' }).filter((name) => name === 'Barcelona')).toHaveLength(1);
  });

  it('leave shaded countries to their own names', () => {
    expect(written(9, { shading: new Map() })).toEqual(['Espagne']);
  });
});
