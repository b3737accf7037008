import type { StyleSpecification } from 'maplibre-gl';
import { namePoints } from '../../country-names.ts';
import { placePoints } from '../../partner-places.ts';
import { tileUrl } from '../tiles.ts';
import { arcLines } from './arc-lines.ts';
import { graticule } from './graticule.ts';
import { layers } from './layers.ts';
import { markerPoints } from './marker-points.ts';
import { type StyleState, sources } from './state.ts';

const graticuleData = graticule();

/** The whole style as a function of what it shows: MapLibre applies the difference between two of them. */
export function style(state: StyleState): StyleSpecification {
  return {
    version: 8,
    projection: { type: state.projection },
    transition: { duration: state.reducedMotion ? 0 : 240, delay: 0 },
    sources: {
      [sources.basemap]: { type: 'vector', tiles: [tileUrl], minzoom: 0, maxzoom: 5 },
      [sources.graticule]: { type: 'geojson', data: graticuleData, maxzoom: 4, tolerance: 0 },
      [sources.countryNames]: {
        type: 'geojson',
        data: namePoints(state.countryNames, state.partnerCountries),
      },
      [sources.partnerPlaces]: { type: 'geojson', data: placePoints(state.partnerPlaces, state.locale) },
      [sources.markers]: { type: 'geojson', data: markerPoints(state.markers) },
      [sources.arcs]: { type: 'geojson', data: arcLines(state.arcs), lineMetrics: true },
      ...state.streets?.sources,
    },
    layers: layers(state),
    ...(state.streets?.sprite && { sprite: state.streets.sprite }),
  };
}
