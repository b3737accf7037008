import type { SymbolLayerSpecification } from 'maplibre-gl';
import { mapFont } from '../../../map-font.ts';
import { countryRules, lettersOf, lineHeight } from '../../../name-rules.ts';
import { byZoom } from '../by-zoom.ts';
import { type StyleState, sources } from '../state.ts';

export function countryNames({ palette, selectedCountries, shading }: StyleState): SymbolLayerSpecification {
  return {
    id: 'country-names',
    type: 'symbol',
    source: sources.countryNames,
    filter: ['<=', ['get', 'fromZoom'], ['zoom']],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [mapFont],
      'text-size': byZoom(lettersOf(countryRules)),
      'text-letter-spacing': countryRules.spacing,
      'text-max-width': countryRules.widest,
      'text-line-height': lineHeight,
      'text-padding': byZoom(countryRules.padding),
      // Aside where a marker stands in the middle of the country.
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-radial-offset': countryRules.distance,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': shading
        ? palette.ink
        : [
            'case',
            ['in', ['get', 'country'], ['literal', [...selectedCountries]]],
            palette.ink,
            palette.softInk,
          ],
      'text-halo-color': palette.halo,
      'text-halo-width': shading ? countryRules.shadedHalo : countryRules.halo,
    },
  };
}
