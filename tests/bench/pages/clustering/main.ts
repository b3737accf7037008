import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { ClusterSources, longList } from '../../../../src/map/cluster-source.ts';
import { createClusterIndex } from '../../../../src/map/clusters.ts';
import { startClusterWorker } from '../../../../src/map/start-cluster-worker.ts';
import { countByCategory, type PlaceAggregate } from '../../../../src/model/aggregate.ts';
import type { LonLat } from '../../../../src/model/atlas.ts';
import { radiusOf } from '../data.ts';

/** Milliseconds from a list of points to the clusters of an opening view. */
export interface ClusteringTimes {
  readonly ours: number;
  readonly maplibre: number;
  /** The same as ours by the app's worker, for a list that a choice made of one that it knows. */
  readonly worker: number;
  /** Of these, what the page's own thread is busy with, all that markers say included. */
  readonly busy: number;
}

declare global {
  interface Window {
    /** Times both for so many points; the answer comes when both are done. */
    timeClustering(points: number): Promise<ClusteringTimes>;
  }
}

interface Point {
  readonly lonLat: LonLat;
  readonly agreements: number;
}

/** Zoom of the opening view. */
const zoom = 1.2;
const home: LonLat = [5.71479, 45.17869];

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
const map = new MapLibreMap({
  container: 'map',
  style: { version: 8, sources: {}, layers: [] },
  zoom,
  fadeDuration: 0,
  attributionControl: false,
  validateStyle: false,
});
const standing = map.once('load');

/** Points strewn by a fixed rule, dense in Europe as in real lists. */
function somePoints(count: number): Point[] {
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: count }, () => {
    const inEurope = random() < 0.6;
    return {
      lonLat: inEurope
        ? [-9 + 39 * random(), 36 + 29 * random()]
        : [-120 + 270 * random(), -42 + 100 * random()],
      agreements: 1 + Math.floor(4 * random()),
    };
  });
}

/** No mark of a double degree or a network: clusters do not depend on them. */
const unmarked = { doubleDegrees: 0, networks: [] };

function placesOf(points: readonly Point[]): PlaceAggregate[] {
  return points.map(({ lonLat, agreements }, position): PlaceAggregate => {
    const key = `place-${position}`;
    return {
      ...unmarked,
      place: { key, geonamesId: null, country: 'FR', lonLat, name: { fr: key, en: key } },
      counts: { ...countByCategory([]), erasmus: agreements },
      total: agreements,
      institutions: [`institution-${position}`],
    };
  });
}

function timeOurs(places: readonly PlaceAggregate[]): number {
  const start = performance.now();
  createClusterIndex(places, radiusOf).clustersAt(zoom);
  return performance.now() - start;
}

/** Time in which the page's thread was kept from other things. */
let busyTime = 0;

function busy<Result>(work: () => Result): Result {
  const start = performance.now();
  const result = work();
  busyTime += performance.now() - start;
  return result;
}

const sources = new ClusterSources(({ onAnswer, onBroken }) =>
  startClusterWorker({ onBroken, onAnswer: (level) => busy(() => onAnswer(level)) }),
);

async function timeWorker(places: readonly PlaceAggregate[]): Promise<{ worker: number; busy: number }> {
  await workerLevel(places);
  const fewer = places.filter((_, position) => position % 5 > 0);
  busyTime = 0;
  const start = performance.now();
  await workerLevel(fewer);
  return { worker: performance.now() - start, busy: busyTime };
}

async function workerLevel(places: readonly PlaceAggregate[]): Promise<void> {
  const source = sources.of(places, { home, projection: 'mercator' });
  const news = new Promise<void>((resolve) => {
    const stop = sources.subscribe(() => {
      stop();
      resolve();
    });
  });
  busy(() => source.shownAt(zoom));
  if (places.length >= longList) await news;
  busy(() => {
    for (const cluster of source.shownAt(zoom)?.clusters ?? []) {
      const { members, counts, institutions, doubleDegrees, networks } = cluster;
      said.push([members.length, counts, institutions, doubleDegrees, networks.length]);
    }
  });
  said.length = 0;
}

/** What markers read of their clusters, kept so that it is really read. */
const said: unknown[] = [];

/** Until the worker has clustered and the tiles of the view are here: that is when its clusters are known. */
async function timeMapLibre(points: readonly Point[]): Promise<number> {
  const features = points.map(({ lonLat, agreements }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [...lonLat] },
    properties: { agreements },
  }));
  await standing;
  const start = performance.now();
  map.addSource('points', {
    type: 'geojson',
    data: { type: 'FeatureCollection', features },
    cluster: true,
    clusterRadius: 40,
    clusterProperties: { agreements: ['+', ['get', 'agreements']] },
  });
  map.addLayer({ id: 'points', type: 'circle', source: 'points' });
  await new Promise<void>((resolve) => {
    const check = () => {
      if (!map.getSource<GeoJSONSource>('points') || !map.isSourceLoaded('points')) return;
      if (map.querySourceFeatures('points').length === 0) return;
      map.off('sourcedata', check);
      resolve();
    };
    map.on('sourcedata', check);
  });
  const time = performance.now() - start;
  map.removeLayer('points');
  map.removeSource('points');
  return time;
}

window.timeClustering = async (count) => {
  const points = somePoints(count);
  const places = placesOf(points);
  return { ours: timeOurs(places), ...(await timeWorker(places)), maplibre: await timeMapLibre(points) };
};
