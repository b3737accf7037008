import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { opacities, widths } from '../../../strokes.ts';
import { byZoom } from '../by-zoom.ts';
import { type StyleState, sources } from '../state.ts';

export function lakes({ palette }: StyleState): FillLayerSpecification {
  return {
    id: 'lakes',
    type: 'fill',
    source: sources.basemap,
    'source-layer': 'lakes',
    paint: {
      'fill-color': palette.lake,
      'fill-opacity': byZoom(opacities.lake),
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
      'line-width': byZoom(widths.river),
      'line-opacity': byZoom(opacities.river),
    },
  };
}
