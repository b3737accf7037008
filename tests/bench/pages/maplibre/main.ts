import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { boundsOf, colours, countriesOf, load, margin, type Places, type World } from '../data.ts';
import { markWithNextFrame } from '../marks.ts';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

/** MapLibre and nothing else: its GeoJSON sources, its own clustering, circles and counts. */
function styleOf(places: Places, world: World): StyleSpecification {
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: countriesOf(world), tolerance: 0.5 },
      places: {
        type: 'geojson',
        data: places,
        cluster: true,
        clusterRadius: 40,
        clusterProperties: { agreements: ['+', ['get', 'agreements']] },
      },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colours.land } },
      { id: 'border', type: 'line', source: 'countries', paint: { 'line-color': colours.border } },
      {
        id: 'circles',
        type: 'circle',
        source: 'places',
        paint: {
          'circle-color': colours.mark,
          'circle-radius': ['sqrt', ['+', 36, ['*', 12, ['get', 'agreements']]]],
        },
      },
      {
        id: 'counts',
        type: 'symbol',
        source: 'places',
        layout: {
          'text-field': ['to-string', ['get', 'agreements']],
          'text-font': ['sans-serif'],
          'text-size': 12,
          'text-allow-overlap': true,
        },
        paint: { 'text-color': colours.text },
      },
    ],
  };
}

const [places, world] = await load();
const map = new MapLibreMap({
  container: 'map',
  style: styleOf(places, world),
  bounds: boundsOf(places),
  fitBoundsOptions: { padding: margin },
  attributionControl: false,
  validateStyle: false,
});

function markVisible(): void {
  if (!map.isSourceLoaded('countries') || !map.isSourceLoaded('places')) return;
  map.off('render', markVisible);
  markWithNextFrame('map-visible');
}
map.on('render', markVisible);
map.once('load', () => markWithNextFrame('map-ready'));
