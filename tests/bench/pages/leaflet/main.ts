import { circleMarker, divIcon, geoJSON, latLngBounds, map as leafletMap, markerClusterGroup } from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import { boundsOf, colours, countriesOf, load, margin, radiusOf } from '../data.ts';
import { markWithNextFrame } from '../marks.ts';

/** Leaflet with its canvas, and with Leaflet.markercluster. */
const [places, world] = await load();
const map = leafletMap('map', { preferCanvas: true, zoomSnap: 0, maxZoom: 12, attributionControl: false });
const [west, south, east, north] = boundsOf(places);
map.fitBounds(latLngBounds([south, west], [north, east]), { padding: [margin, margin], animate: false });

geoJSON(countriesOf(world), {
  interactive: false,
  style: { fillColor: colours.land, fillOpacity: 1, color: colours.border, weight: 1 },
}).addTo(map);

/** Agreements of each marker. */
const agreements = new WeakMap<object, number>();
const clusters = markerClusterGroup({
  maxClusterRadius: 40,
  showCoverageOnHover: false,
  iconCreateFunction: (cluster) => {
    const total = cluster.getAllChildMarkers().reduce((sum, child) => sum + (agreements.get(child) ?? 0), 0);
    const size = 2 * radiusOf(total);
    const look = `width:${size}px;border-radius:50%;background:${colours.mark};color:${colours.text}`;
    return divIcon({
      html: `<div style="${look};font:12px/${size}px sans-serif;text-align:center">${total}</div>`,
      className: '',
      iconSize: [size, size],
    });
  },
});
for (const { geometry, properties } of places.features) {
  const [lon = 0, lat = 0] = geometry.coordinates;
  const radius = radiusOf(properties.agreements);
  const marker = circleMarker([lat, lon], { radius, stroke: false, fillColor: colours.mark, fillOpacity: 1 });
  agreements.set(marker, properties.agreements);
  clusters.addLayer(marker);
}
map.addLayer(clusters);
markWithNextFrame('map-visible', 'map-ready');
