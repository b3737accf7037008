import type { SymbolLayerSpecification } from 'maplibre-gl';
import { mapFont } from '../../../map-font.ts';
import { type StyleState, sources } from '../state.ts';

export function countryNames({ palette, selectedCountry, shading }: StyleState): SymbolLayerSpecification {
  return {
    id: 'country-names',
    type: 'symbol',
    source: sources.countryNames,
    filter: ['<=', ['get', 'fromZoom'], ['zoom']],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [mapFont],
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12, 5, 15, 8, 18],
      'text-letter-spacing': 0.04,
      'text-max-width': 7,
      'text-line-height': 1.1,
      'text-padding': 6,
      // Aside where a marker stands in the middle of the country.
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-radial-offset': 1.1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': shading
        ? palette.ink
        : ['case', ['==', ['get', 'country'], selectedCountry ?? ''], palette.ink, palette.softInk],
      'text-halo-color': palette.halo,
      'text-halo-width': shading ? 1.8 : 1.2,
    },
  };
}
