import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../../../model/atlas.ts';
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

const selectedWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.9, 5, 1.5, 9, 2];
/** Over shades, which the selected country keeps, its outline must tell alone. */
const shadedWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 1.8, 5, 2.4, 9, 3];
const casingWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 4, 5, 5, 9, 6];

type Edge = 'borders' | 'coast';

function selectedLine(edge: Edge, { palette, selectedCountry, shading }: StyleState): LineLayerSpecification {
  return {
    ...edgeOfCountry(`selected-${edge}`, edge, selectedCountry),
    paint: {
      'line-color': shading ? palette.ink : palette.selectedOutline,
      'line-width': shading ? shadedWidth : selectedWidth,
    },
  };
}

/** Parts the outline from dark and light shades alike. */
function selectedCasing(
  edge: Edge,
  { palette, selectedCountry, shading }: StyleState,
): LineLayerSpecification {
  return {
    ...edgeOfCountry(`selected-${edge}-casing`, edge, shading && selectedCountry),
    paint: { 'line-color': palette.halo, 'line-width': casingWidth },
  };
}

function edgeOfCountry(id: string, edge: Edge, country: CountryCode | null) {
  return {
    id,
    type: 'line',
    source: sources.basemap,
    'source-layer': edge,
    filter: ['any', ['==', ['get', 'country'], country ?? ''], ['==', ['get', 'neighbour'], country ?? '']],
    layout: { 'line-join': 'round', visibility: country ? 'visible' : 'none' },
  } as const satisfies LineLayerSpecification;
}

export const selectedBorders = (state: StyleState) => selectedLine('borders', state);
export const selectedCoast = (state: StyleState) => selectedLine('coast', state);
export const selectedBordersCasing = (state: StyleState) => selectedCasing('borders', state);
export const selectedCoastCasing = (state: StyleState) => selectedCasing('coast', state);
