import type { LineLayerSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../../../model/atlas.ts';
import { shadedWidths, widths } from '../../../strokes.ts';
import { byZoom } from '../by-zoom.ts';
import { type StyleState, sources } from '../state.ts';

export function borders({ palette }: StyleState): LineLayerSpecification {
  return {
    id: 'borders',
    type: 'line',
    source: sources.basemap,
    'source-layer': 'borders',
    filter: ['!', ['has', 'disputed']],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.border, 'line-width': byZoom(widths.border) },
  };
}

export function disputedBorders({ palette }: StyleState): LineLayerSpecification {
  return {
    id: 'disputed-borders',
    type: 'line',
    source: sources.basemap,
    'source-layer': 'borders',
    filter: ['has', 'disputed'],
    paint: { 'line-color': palette.border, 'line-width': byZoom(widths.border), 'line-dasharray': [3, 2.5] },
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
      'line-width': byZoom(widths.coast),
    },
  };
}

type Edge = 'borders' | 'coast';

function selectedLine(
  edge: Edge,
  { palette, selectedCountries, shading }: StyleState,
): LineLayerSpecification {
  return {
    ...edgeOfCountries(`selected-${edge}`, edge, selectedCountries),
    paint: {
      'line-color': shading ? palette.ink : palette.selectedOutline,
      'line-width': byZoom((shading ? shadedWidths : widths).selected),
    },
  };
}

/** Parts the outline from dark and light shades alike. */
function selectedCasing(
  edge: Edge,
  { palette, selectedCountries, shading }: StyleState,
): LineLayerSpecification {
  return {
    ...edgeOfCountries(`selected-${edge}-casing`, edge, shading ? selectedCountries : []),
    paint: { 'line-color': palette.halo, 'line-width': byZoom(widths.casing) },
  };
}

function edgeOfCountries(id: string, edge: Edge, countries: readonly CountryCode[]) {
  const among = ['literal', [...countries]] as ['literal', CountryCode[]];
  return {
    id,
    type: 'line',
    source: sources.basemap,
    'source-layer': edge,
    filter: ['any', ['in', ['get', 'country'], among], ['in', ['get', 'neighbour'], among]],
    layout: { 'line-join': 'round', visibility: countries.length > 0 ? 'visible' : 'none' },
  } as const satisfies LineLayerSpecification;
}

export const selectedBorders = (state: StyleState) => selectedLine('borders', state);
export const selectedCoast = (state: StyleState) => selectedLine('coast', state);
export const selectedBordersCasing = (state: StyleState) => selectedCasing('borders', state);
export const selectedCoastCasing = (state: StyleState) => selectedCasing('coast', state);
