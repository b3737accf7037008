import type {
  BackgroundLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { opacities } from '../../../strokes.ts';
import { byZoom } from '../by-zoom.ts';
import { type StyleState, sources } from '../state.ts';

export function sea({ palette }: StyleState): BackgroundLayerSpecification {
  return { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } };
}

export function graticuleLines({ palette }: StyleState): LineLayerSpecification {
  return {
    id: 'graticule',
    type: 'line',
    source: sources.graticule,
    paint: {
      'line-color': palette.graticule,
      'line-width': 0.75,
      'line-opacity': byZoom(opacities.graticule),
    },
  };
}

export function land({ palette }: StyleState): FillLayerSpecification {
  return {
    id: 'land',
    type: 'fill',
    source: sources.basemap,
    'source-layer': 'countries',
    paint: { 'fill-color': palette.land },
  };
}

export function partnerLand({ palette, partnerCountries }: StyleState): FillLayerSpecification {
  return {
    id: 'partner-land',
    type: 'fill',
    source: sources.basemap,
    'source-layer': 'countries',
    filter: ['in', ['get', 'country'], ['literal', [...partnerCountries]]],
    layout: { visibility: palette.partnerLand === palette.land ? 'none' : 'visible' },
    paint: { 'fill-color': palette.partnerLand },
  };
}

export function selectedLand({ palette, selectedCountries, shading }: StyleState): FillLayerSpecification {
  return {
    id: 'selected-land',
    type: 'fill',
    source: sources.basemap,
    'source-layer': 'countries',
    filter: ['in', ['get', 'country'], ['literal', [...selectedCountries]]],
    // Over a shading it would hide the shade: there the outline alone tells.
    layout: { visibility: selectedCountries.length > 0 && !shading ? 'visible' : 'none' },
    paint: { 'fill-color': palette.selectedCountry },
  };
}
