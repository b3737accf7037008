import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it, vi } from 'vitest';
import type { StyleState } from '../../../../src/map/gl/style/state.ts';
import { style } from '../../../../src/map/gl/style/style.ts';
import { palettes } from '../../../../src/map/palette.ts';
import { cologne, plain } from './state.ts';

vi.mock('../../../../src/map/gl/tiles.ts', () => ({ tileUrl: 'atlas-basemap://{z}/{x}/{y}' }));

const arc = { key: 'de/koln', from: [5.7, 45.2], to: [6.95, 50.9], width: 2 } as const;
const full: StyleState = {
  ...plain,
  selectedCountries: ['DE'],
  partnerCountries: ['DE'],
  partnerPlaces: [cologne],
  arcs: [arc],
};

// The map itself does not check: a style that the specification refuses would only leave something out.
it.each<[string, StyleState]>([
  ['of nothing', plain],
  ['of all', full],
  ['with growing arcs', { ...full, arcGrowth: 0.4 }],
  ['with arcs that have not begun to grow', { ...full, arcGrowth: 0 }],
  ['with shades', { ...full, shading: new Map([['DE', '#b45a12']]) }],
  ['with a shading of nothing', { ...full, shading: new Map() }],
  ['of the globe in high contrast', { ...full, projection: 'globe', palette: palettes.contrast }],
])('the style %s is one that MapLibre’s specification allows', (_, state) => {
  const withGlyphs = { ...style(state), glyphs: 'https://fonts.example/{fontstack}/{range}' };
  expect(validateStyleMin(withGlyphs)).toEqual([]);
});
