import { type ClusterIndex, createClusterIndex } from '../../../src/map/clusters.ts';
import { toWorld } from '../../../src/map/mercator.ts';
import { cameraOnBounds } from '../../../src/map/view.ts';
import { aggregateByPlace } from '../../../src/model/aggregate.ts';
import type { Atlas } from '../../../src/model/atlas.ts';
import { drawingSize, type WorldPaths } from '../../../src/prerender/world-paths.ts';
import { boundsOf, colours, margin, type Places, radiusOf } from './data.ts';

/** The mark is set at the browser's own first contentful paint, as the atlas does. */
const mark = `new PerformanceObserver((list, observer) => {
  const [painted] = list.getEntriesByName('first-contentful-paint');
  if (!painted) return;
  observer.disconnect();
  for (const name of ['map-visible', 'map-ready']) performance.mark(name, { startTime: painted.startTime });
}).observe({ type: 'paint', buffered: true });`;

/**
 * The least that shows this world: a page with the 1:110m picture and a circle for each cluster in it, no library, and
 * no script but the mark.
 */
export function floorPage(atlas: Atlas, places: Places, paths: WorldPaths): string {
  const box = boundsOf(places);
  const viewport = { width: 1280, height: 800 };
  const room = { top: 0, right: 0, bottom: 0, left: 0 };
  const { zoom } = cameraOnBounds(box, viewport, room, 3.5);
  const unit = drawingSize / (512 * 2 ** zoom);
  const [left, top] = toWorld([box[0], box[3]]).map((value) => value * drawingSize - margin * unit);
  const [right, bottom] = toWorld([box[2], box[1]]).map((value) => value * drawingSize + margin * unit);
  const [x = 0, y = 0] = [left, top];
  const size = `${Math.round(x)} ${Math.round(y)} ${Math.round((right ?? 0) - x)} ${Math.round((bottom ?? 0) - y)}`;
  const index = createClusterIndex(aggregateByPlace(atlas.agreements), radiusOf);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>floor</title>
<style>body{margin:0;background:${colours.sea}}svg{position:absolute;width:100%;height:100%}
path{fill:none}.land{fill:${colours.land}}.line{stroke:${colours.border};stroke-width:1;vector-effect:non-scaling-stroke}
circle{fill:${colours.mark}}text{fill:${colours.text};text-anchor:middle;font:${12 * unit}px sans-serif}</style></head>
<body><svg viewBox="${size}"><path class="land" d="${paths.cutLand}"/><path class="land line" d="${paths.land}"/>
<path class="line" d="${paths.cutCoast}${paths.borders}"/>${circles(index, zoom, unit)}</svg>
<script>${mark}</script></body></html>`;
}

function circles(index: ClusterIndex, zoom: number, unit: number): string {
  return index
    .clustersAt(zoom)
    .map(({ lonLat, total }) => {
      const [x, y] = toWorld(lonLat).map((value) => Math.round(value * drawingSize));
      const circle = `<circle cx="${x}" cy="${y}" r="${Math.round(radiusOf(total) * unit)}"/>`;
      return `${circle}<text x="${x}" y="${Math.round((y ?? 0) + 4 * unit)}">${total}</text>`;
    })
    .join('');
}
