import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { layers } from '../../../../src/map/gl/style/layers.ts';
import type { StyleState } from '../../../../src/map/gl/style/state.ts';
import { palettes } from '../../../../src/map/palette.ts';
import type { Place } from '../../../../src/model/atlas.ts';

/** A map of nothing: what a test is about is added to it. */
export const plain: StyleState = {
  palette: palettes.light,
  locale: 'en',
  projection: 'mercator',
  selectedCountries: [],
  partnerCountries: [],
  partnerPlaces: [],
  countryNames: [],
  arcs: [],
  arcGrowth: 1,
  shading: null,
  streets: null,
  markers: [],
  hasCityLetters: true,
  reducedMotion: false,
};

export const cologne: Place = {
  key: 'de/koln',
  geonamesId: 2886242,
  country: 'DE',
  lonLat: [6.95, 50.93333],
  name: { en: 'Cologne', fr: 'Cologne' },
};

export function layerOf(id: string, change: Partial<StyleState> = {}): LayerSpecification {
  const found = layers({ ...plain, ...change }).find((layer) => layer.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
}

interface TestFeature {
  readonly id?: number;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** Whether a layer draws a feature at a zoom: by its zooms, its visibility and its filter, read as MapLibre reads it. */
export function draws(layer: LayerSpecification, zoom: number, { id, properties }: TestFeature): boolean {
  if (layer.layout?.visibility === 'none' || zoom < (layer.minzoom ?? 0)) return false;
  if (!('filter' in layer) || layer.filter === undefined) return true;
  return featureFilter(layer.filter, `${layer.id}.filter`).filter(
    { zoom },
    { type: 1, properties, ...(id && { id }) },
  );
}

/** What an expression of a layer says of a feature. */
export function evaluate(expression: unknown, { id, properties }: TestFeature, zoom = 5): unknown {
  const parsed = createExpression(expression, 'expression');
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join());
  return parsed.value.evaluate({ zoom }, { type: 1, properties, ...(id && { id }) });
}
