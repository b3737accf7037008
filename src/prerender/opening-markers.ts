import type { Cluster, ClusterIndex } from '../map/clusters.ts';
import { toWorld } from '../map/mercator.ts';

/** Zooms at which a window can open, and the steps by which clusters change between them (src/map/clusters.ts). */
const lowestZoom = -1;
const highestZoom = 3.5;
const zoomStep = 0.25;

/** The zooms from which new clusters hold, ascending. */
export const openingZooms: readonly number[] = Array.from(
  { length: (highestZoom - lowestZoom) / zoomStep + 1 },
  (_, index) => lowestZoom + index * zoomStep,
);

/** A marker as it stands in the opening view of one or several neighbouring zooms. */
export interface OpeningMarker {
  readonly cluster: Cluster;
  /** Shares of the world's width and height, in per cent. */
  readonly x: string;
  readonly y: string;
  /** Positions in {@link openingZooms}, both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * The markers of all zooms at which a window can open. One that stands at the same spot with the same counts in
 * neighbouring zooms is there once. Within a zoom, most agreements first, as in the app.
 */
export function openingMarkers(index: ClusterIndex): readonly OpeningMarker[] {
  const done: OpeningMarker[] = [];
  let open = new Map<string, OpeningMarker>();
  openingZooms.forEach((zoom, step) => {
    const next = new Map<string, OpeningMarker>();
    for (const cluster of index.clustersAt(zoom)) {
      const [x, y] = toWorld(cluster.lonLat).map(percent);
      if (x === undefined || y === undefined) continue;
      const { counts, doubleDegrees, networks } = cluster;
      const key = [x, y, ...Object.values(counts), doubleDegrees > 0, networks.length > 0].join();
      next.set(key, { cluster, x, y, from: open.get(key)?.from ?? step, to: step });
    }
    for (const [key, marker] of open) if (!next.has(key)) done.push(marker);
    open = next;
  });
  return [...done, ...open.values()].sort((one, other) => other.cluster.total - one.cluster.total);
}

/** Home's star as it stands in the opening view of one or several neighbouring zooms. */
type OpeningHome = Pick<OpeningMarker, 'x' | 'y' | 'from' | 'to'>;

/** Where home's star stands at all zooms at which a window can open: beside the markers that stand upon home. */
export function openingHomes(index: ClusterIndex): readonly OpeningHome[] {
  const homes: OpeningHome[] = [];
  openingZooms.forEach((zoom, step) => {
    const lonLat = index.homeAt(zoom);
    if (!lonLat) return;
    const [x = '', y = ''] = toWorld(lonLat).map(percent);
    const last = homes.at(-1);
    if (last?.x === x && last.y === y) homes[homes.length - 1] = { ...last, to: step };
    else homes.push({ x, y, from: step, to: step });
  });
  return homes;
}

/** A share of the world's width or height. */
function percent(share: number): string {
  return String(Number((share * 100).toFixed(3)));
}
