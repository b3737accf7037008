import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { type StyleState, sources } from '../state.ts';

const borderWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.6, 5, 1, 9, 1.6];

export function borders({ palette }: StyleState): LineLayerSpecification {
  return {
    id: 'borders',
    type: 'line',
    source: sources.basemap,
    'source-layer': 'borders',
    filter: ['!', ['has', 'disputed']],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.border, 'line-width': borderWidth },
  };
}

export function disputedBorders({ palette }: StyleState): LineLayerSpecification {
  return {
    id: 'disputed-borders',
    type: 'line',
    source: sources.basemap,
    'source-layer': 'borders',
    filter: ['has', 'disputed'],
    paint: { 'line-color': palette.border, 'line-width': borderWidth, 'line-dasharray': [3, 2.5] },
  };
}

export function coast({ palette }: StyleState): LineLayerSpecification {
  return {
    id: 'coast',
    type: 'line',
    source: sources.basemap,
    'source-layer': 'coast',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 5, 0.9, 9, 1.4],
    },
  };
}

function selectedLine(id: string, layer: 'borders' | 'coast', state: StyleState): LineLayerSpecification {
  const code = state.selectedCountry ?? '';
  return {
    id,
    type: 'line',
    source: sources.basemap,
    'source-layer': layer,
    filter: ['any', ['==', ['get', 'country'], code], ['==', ['get', 'neighbour'], code]],
    layout: { 'line-join': 'round', visibility: state.selectedCountry ? 'visible' : 'none' },
    paint: {
      'line-color': state.palette.selectedOutline,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.9, 5, 1.5, 9, 2],
    },
  };
}

export const selectedBorders = (state: StyleState) => selectedLine('selected-borders', 'borders', state);
export const selectedCoast = (state: StyleState) => selectedLine('selected-coast', 'coast', state);
