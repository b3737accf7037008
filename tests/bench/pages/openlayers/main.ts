import 'ol/ol.css';
import type Feature from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import OpenLayersMap from 'ol/Map.js';
import { transformExtent } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import View from 'ol/View.js';
import { boundsOf, colours, countriesOf, load, margin, radiusOf } from '../data.ts';
import { markWithNextFrame } from '../marks.ts';

/** OpenLayers with its cluster source. */
const [places, world] = await load();
const format = new GeoJSON({ featureProjection: 'EPSG:3857' });

const styles = new Map<number, Style>();
function styleOf(cluster: { get(name: string): unknown }): Style {
  const members = cluster.get('features') as readonly Feature[];
  const total = members.reduce((sum, member) => sum + (member.get('agreements') as number), 0);
  const known = styles.get(total);
  if (known) return known;
  const style = new Style({
    image: new CircleStyle({ radius: radiusOf(total), fill: new Fill({ color: colours.mark }) }),
    text: new Text({
      text: String(total),
      font: '12px sans-serif',
      fill: new Fill({ color: colours.text }),
    }),
  });
  styles.set(total, style);
  return style;
}

const land = new Style({
  fill: new Fill({ color: colours.land }),
  stroke: new Stroke({ color: colours.border, width: 1 }),
});
const map = new OpenLayersMap({
  target: 'map',
  controls: [],
  layers: [
    new VectorLayer({
      source: new VectorSource({ features: format.readFeatures(countriesOf(world)) }),
      style: land,
    }),
    new VectorLayer({
      source: new Cluster({
        distance: 40,
        source: new VectorSource({ features: format.readFeatures(places) }),
      }),
      style: styleOf,
    }),
  ],
  view: new View({ center: [0, 0], zoom: 1 }),
});
map.getView().fit(transformExtent(boundsOf(places), 'EPSG:4326', 'EPSG:3857'), {
  padding: [margin, margin, margin, margin],
});
map.once('postrender', () => markWithNextFrame('map-visible'));
map.once('rendercomplete', () => markWithNextFrame('map-ready'));
