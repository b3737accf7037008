import Supercluster from 'supercluster';
import { type CategoryCounts, type PlaceAggregate, sumCounts } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Bounds } from '../model/camera.ts';
import { fromWorld, toWorld, worldSize } from './mercator.ts';
import { type Disc, separate } from './separate.ts';
import { boundsOf } from './view.ts';

/** What one marker stands for: one place, or several that would overlap. */
export interface Cluster {
  /** Key of the place with most agreements: stays while the cluster grows or falls apart round it. */
  readonly key: string;
  readonly lonLat: LonLat;
  /** Most agreements first. */
  readonly members: readonly PlaceAggregate[];
  readonly counts: CategoryCounts;
  readonly total: number;
  /** Their keys, each once. */
  readonly institutions: readonly string[];
  readonly doubleDegrees: number;
  /** Names, each once. */
  readonly networks: readonly string[];
  readonly bounds: Bounds;
}

/** Finds the clusters of a zoom. */
export interface ClusterIndex {
  /** @param zoom as in MapLibre; the answer is the same within a step of a quarter of a zoom */
  clustersAt(zoom: number): readonly Cluster[];
}

/** Zooms between which clusters stay as they are. */
const zoomStep = 0.25;

/** Places nearer than this, in CSS pixels, are one at once: Supercluster does it swiftly for long lists. */
const nearRadius = 14;
const minimumZoom = -2;
const maximumClusterZoom = 14;

/**
 * Indexes places for clustering. Supercluster joins what lies close together; {@link separate} then joins
 * markers that would still overlap at their drawn size, so that no two do in a Mercator view.
 *
 * @param radiusOf radius of a marker for a number of agreements, halo included, in CSS pixels
 */
export function createClusterIndex(
  places: readonly PlaceAggregate[],
  radiusOf: (total: number) => number,
): ClusterIndex {
  // Supercluster knows no negative zoom: its zoom is ours, shifted.
  const index = new Supercluster<{ position: number }, { position: number }>({
    radius: nearRadius,
    extent: worldSize / 2 ** -minimumZoom,
    maxZoom: maximumClusterZoom - minimumZoom,
  });
  index.load(
    places.map(({ place }, position) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place.lonLat] },
      properties: { position },
    })),
  );
  const cache = new Map<number, readonly Cluster[]>();
  return {
    clustersAt(zoom) {
      const step = Math.max(minimumZoom / zoomStep, Math.floor(zoom / zoomStep + 1e-9));
      const known = cache.get(step);
      if (known) return known;
      const level = step * zoomStep;
      const groups = nearGroups(index, Math.floor(level) - minimumZoom).map((group) =>
        group.flatMap((position) => places[position] ?? []),
      );
      const clusters = withoutOverlap(groups, worldSize * 2 ** level, radiusOf);
      cache.set(step, clusters);
      return clusters;
    },
  };
}

type NearIndex = Supercluster<{ position: number }, { position: number }>;

/** Positions of places, grouped as Supercluster joins them. */
function nearGroups(index: NearIndex, zoom: number): number[][] {
  return index
    .getClusters([-180, -85, 180, 85], zoom)
    .map((feature) =>
      'cluster_id' in feature.properties
        ? index
            .getLeaves(feature.properties.cluster_id, Number.POSITIVE_INFINITY)
            .map((leaf) => leaf.properties.position)
        : [feature.properties.position],
    );
}

function withoutOverlap(
  groups: readonly (readonly PlaceAggregate[])[],
  pixels: number,
  radiusOf: (total: number) => number,
): Cluster[] {
  const discs = groups.map((members): Disc<PlaceAggregate> => {
    const weights = members.map(({ place, total }) => [toWorld(place.lonLat), total] as const);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    return {
      x: weights.reduce((sum, [[x], weight]) => sum + x * weight, 0) / total,
      y: weights.reduce((sum, [[, y], weight]) => sum + y * weight, 0) / total,
      total,
      members,
    };
  });
  return separate(discs, (disc) => radiusOf(disc.total) / pixels)
    .map(toCluster)
    .sort((one, other) => other.total - one.total || (one.key < other.key ? -1 : 1));
}

function toCluster({ x, y, total, members }: Disc<PlaceAggregate>): Cluster {
  const sorted = [...members].sort(
    (one, other) => other.total - one.total || (one.place.key < other.place.key ? -1 : 1),
  );
  const [first] = sorted;
  if (!first) throw new RangeError('a cluster of no places');
  return {
    key: first.place.key,
    lonLat: members.length === 1 ? first.place.lonLat : fromWorld([x, y]),
    members: sorted,
    counts: sumCounts(members.map(({ counts }) => counts)),
    total,
    institutions: [...new Set(members.flatMap(({ institutions }) => institutions))],
    doubleDegrees: members.reduce((sum, { doubleDegrees }) => sum + doubleDegrees, 0),
    networks: [...new Set(members.flatMap(({ networks }) => networks))],
    bounds: boundsOf(members.map(({ place }) => place.lonLat)),
  };
}
