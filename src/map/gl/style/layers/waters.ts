import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { type StyleState, sources } from '../state.ts';

/** Natural Earth's 1:50m waters are quantised to 4 km: nearer than this they would look like stairs, so they fade. */
const fadeOut = [7, 9] as const;

export function lakes({ palette }: StyleState): FillLayerSpecification {
  return {
    id: 'lakes',
    type: 'fill',
    source: sources.basemap,
    'source-layer': 'lakes',
    paint: {
      'fill-color': palette.lake,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], fadeOut[0], 1, fadeOut[1], 0],
    },
  };
}

/** Left out over shades, where they would cut a country into pieces. */
export function rivers({ palette, shading }: StyleState): LineLayerSpecification {
  return {
    id: 'rivers',
    type: 'line',
    source: sources.basemap,
    'source-layer': 'rivers',
    minzoom: 3,
    layout: { 'line-join': 'round', 'line-cap': 'round', visibility: shading ? 'none' : 'visible' },
    paint: {
      'line-color': palette.river,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 7, 1.6],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0, 3.6, 1, fadeOut[0], 1, fadeOut[1], 0],
    },
  };
}
