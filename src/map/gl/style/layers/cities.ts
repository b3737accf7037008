import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { mapFont } from '../../../map-font.ts';
import { capitalWeight, cityRules, leastPopulation, lettersOf, partnerRules } from '../../../name-rules.ts';
import { dotId, spaceId, spaceSide } from '../../images.ts';
import { byZoom, stepByZoom } from '../by-zoom.ts';
import { type StyleState, sources } from '../state.ts';

const anchors = ['left', 'right', 'top', 'bottom'] as const;

/** Cities without agreements: the largest first, more of them as the map goes nearer. */
export function cities({
  palette,
  locale,
  partnerPlaces,
  shading,
  hasCityLetters,
}: StyleState): SymbolLayerSpecification {
  const partners = partnerPlaces.flatMap(({ geonamesId }) => geonamesId ?? []);
  const isWrittenAlready: ExpressionSpecification = ['in', ['id'], ['literal', partners]];
  const isLarge: ExpressionSpecification = ['>=', ['get', 'population'], stepByZoom(leastPopulation.usual)];
  const isCapital: ExpressionSpecification = [
    'all',
    ['has', 'capital'],
    ['>=', ['get', 'population'], stepByZoom(leastPopulation.capital)],
  ];
  return {
    id: 'cities',
    type: 'symbol',
    source: sources.basemap,
    'source-layer': 'cities',
    minzoom: cityRules.from,
    filter: ['all', ['any', isLarge, isCapital], ['!', isWrittenAlready]],
    layout: {
      'text-field': ['coalesce', ['get', `name_${locale}`], ['get', 'name']],
      'text-font': [mapFont],
      'text-size': byZoom(lettersOf(cityRules)),
      'text-max-width': cityRules.widest,
      'text-padding': byZoom(cityRules.padding),
      'text-variable-anchor': [...anchors],
      'text-radial-offset': cityRules.distance,
      'text-justify': 'auto',
      'icon-image': dotId(palette.softInk),
      'symbol-sort-key': ['*', ['get', 'population'], ['case', ['has', 'capital'], -capitalWeight, -1]],
      visibility: shading || !hasCityLetters ? 'none' : 'visible',
    },
    paint: {
      'text-color': palette.softInk,
      'text-halo-color': palette.halo,
      'text-halo-width': cityRules.halo,
    },
  };
}

/** Places with agreements: named beside their markers, before all other cities. */
export function partnerNames({ palette, shading, hasCityLetters }: StyleState): SymbolLayerSpecification {
  return {
    id: 'partner-names',
    type: 'symbol',
    source: sources.partnerPlaces,
    minzoom: partnerRules.from,
    filter: ['<=', ['get', 'fromZoom'], ['zoom']],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [mapFont],
      'text-size': byZoom(lettersOf(partnerRules)),
      'text-max-width': partnerRules.widest,
      'text-padding': byZoom(partnerRules.padding),
      'text-variable-anchor': [...anchors],
      'text-radial-offset': partnerRules.distance,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
      visibility: shading || !hasCityLetters ? 'none' : 'visible',
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': partnerRules.halo,
    },
  };
}

/** Keeps names from lying under the markers, which MapLibre does not draw: nothing to see. */
export function markerSpaces(): SymbolLayerSpecification {
  return {
    id: 'marker-spaces',
    type: 'symbol',
    source: sources.markers,
    layout: {
      'icon-image': spaceId,
      'icon-size': ['/', ['get', 'side'], spaceSide],
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}
