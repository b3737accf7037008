import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { mapFont } from '../../../map-font.ts';
import { dotId, spaceId, spaceSide } from '../../images.ts';
import { type StyleState, sources } from '../state.ts';

/** At each zoom of the map, the least people that a city without agreements needs to be written. */
const leastPopulation: ExpressionSpecification = [
  'step',
  ['zoom'],
  3_000_000,
  4,
  1_000_000,
  5,
  200_000,
  6,
  80_000,
  7,
  0,
];
/** From here on capitals of a hundred thousand are written, and then those of the smallest states. */
const [capitalsFrom, smallCapitalsFrom] = [4, 6] as const;
/** Before this zoom no city and no place is named. */
export const firstCityZoom = 2;
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
  const isLarge: ExpressionSpecification = ['>=', ['get', 'population'], leastPopulation];
  const isCapital: ExpressionSpecification = [
    'all',
    ['has', 'capital'],
    ['>=', ['get', 'population'], ['step', ['zoom'], 1_000_000, capitalsFrom, 100_000, smallCapitalsFrom, 0]],
  ];
  return {
    id: 'cities',
    type: 'symbol',
    source: sources.basemap,
    'source-layer': 'cities',
    minzoom: 3,
    filter: ['all', ['any', isLarge, isCapital], ['!', isWrittenAlready]],
    layout: {
      'text-field': ['coalesce', ['get', `name_${locale}`], ['get', 'name']],
      'text-font': [mapFont],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 8, 13],
      'text-max-width': 8,
      'text-padding': ['interpolate', ['linear'], ['zoom'], 3, 8, 8, 3],
      'text-variable-anchor': [...anchors],
      'text-radial-offset': 0.4,
      'text-justify': 'auto',
      'icon-image': dotId(palette.softInk),
      'symbol-sort-key': ['*', ['get', 'population'], ['case', ['has', 'capital'], -3, -1]],
      visibility: shading || !hasCityLetters ? 'none' : 'visible',
    },
    paint: { 'text-color': palette.softInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

/** Places with agreements: named beside their markers, before all other cities. */
export function partnerNames({ palette, shading, hasCityLetters }: StyleState): SymbolLayerSpecification {
  return {
    id: 'partner-names',
    type: 'symbol',
    source: sources.partnerPlaces,
    minzoom: firstCityZoom,
    filter: ['<=', ['get', 'fromZoom'], ['zoom']],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [mapFont],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 8, 14],
      'text-max-width': 8,
      'text-padding': 1,
      'text-variable-anchor': [...anchors],
      'text-radial-offset': 1.25,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
      visibility: shading || !hasCityLetters ? 'none' : 'visible',
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
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
