import Supercluster from 'supercluster';
import { type CategoryCounts, type PlaceAggregate, sumCounts } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Bounds, Camera, Projection } from '../model/camera.ts';
import { largestPlacesFirst, mostFirst } from '../model/order.ts';
import { homeRadius } from './home-star.ts';
import { fromWorld, toWorld, worldSize } from './mercator.ts';
import { nearestGap } from './nearest-gap.ts';
import { type Disc, type Obstacle, separate } from './separate.ts';
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
  /** @param zoom {@link clusterZoom}; the answer is the same within a step of a quarter of a zoom */
  clustersAt(zoom: number): readonly Cluster[];
  /** Where home's star stands among them: at home, or beside the markers that can't leave it. Null without a home. */
  homeAt(zoom: number): LonLat | null;
}

/** What an index may know besides its places. */
interface Surroundings {
  /** No marker covers it. */
  readonly home?: LonLat;
  /** Mercator unless said otherwise. */
  readonly projection?: Projection;
}

/**
 * The zoom by which clusters are found: MapLibre's; on a globe, whose scale is the same everywhere but is told for
 * the middle of the view, the zoom that it would have at the equator.
 */
export function clusterZoom({ center: [, lat], zoom }: Camera, projection: Projection): number {
  return projection === 'globe' ? zoom - Math.log2(Math.cos((lat * Math.PI) / 180)) : zoom;
}

/** Zooms between which clusters stay as they are. */
const zoomStep = 0.25;

/** Places nearer than this, in CSS pixels, are one at once: Supercluster does it swiftly for long lists. */
const nearRadius = 14;
const minimumZoom = -2;
const maximumClusterZoom = 14;

/**
 * Indexes places for clustering. Supercluster joins what lies close together; {@link separate} then joins
 * markers that would still overlap at their drawn size, so that no two do in a Mercator view, or on the globe where
 * it is seen from straight above.
 *
 * @param radiusOf radius of a marker for a number of agreements, halo included, in CSS pixels
 */
export function createClusterIndex(
  places: readonly PlaceAggregate[],
  radiusOf: (total: number) => number,
  surroundings: Surroundings = {},
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
  const cache = new Map<number, Level>();
  const levelAt = (zoom: number): Level => {
    const step = Math.max(minimumZoom / zoomStep, Math.floor(zoom / zoomStep + 1e-9));
    const known = cache.get(step);
    if (known) return known;
    const nearest = step * zoomStep;
    const groups = nearGroups(index, Math.floor(nearest) - minimumZoom).map((group) =>
      group.flatMap((position) => places[position] ?? []),
    );
    const level = withoutOverlap(groups, surroundings.home ?? null, {
      radiusOf,
      pixelAt: pixelsOf(worldSize * 2 ** nearest, surroundings.projection ?? 'mercator'),
    });
    cache.set(step, level);
    return level;
  };
  return {
    clustersAt: (zoom) => levelAt(zoom).clusters,
    homeAt: (zoom) => levelAt(zoom).home,
  };
}

/** What stands on the map within a step of zoom. */
interface Level {
  readonly clusters: readonly Cluster[];
  readonly home: LonLat | null;
}

/** What a CSS pixel measures at a height of the Web Mercator world: the same everywhere, or as on a globe. */
function pixelsOf(width: number, projection: Projection): (y: number) => number {
  if (projection === 'mercator') return () => 1 / width;
  // 1 / cos φ = cosh ψ, where ψ = π (1 − 2 y) is the isometric latitude.
  return (y) => Math.cosh(Math.PI * (1 - 2 * y)) / width;
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

interface Measures {
  /** CSS pixels. */
  readonly radiusOf: (total: number) => number;
  readonly pixelAt: (y: number) => number;
}

function withoutOverlap(
  groups: readonly (readonly PlaceAggregate[])[],
  home: LonLat | null,
  { radiusOf, pixelAt }: Measures,
): Level {
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
  const reachOf = ({ y, total }: Disc<PlaceAggregate>) => radiusOf(total) * pixelAt(y);
  const star = home ? starAt(toWorld(home), pixelAt) : null;
  const apart = separate(discs, reachOf, star);
  const clusters = apart.map(toCluster).sort(mostFirst(({ key }) => key));
  return { clusters, home: home && star && standingOf(home, star, apart, reachOf) };
}

function starAt([x, y]: readonly [number, number], pixelAt: (y: number) => number): Obstacle {
  return { x, y, radius: homeRadius * pixelAt(y) };
}

/** A marker of one place stays where the place is, so the star gives way to it: it stands at the marker's rim. */
function standingOf(
  home: LonLat,
  star: Obstacle,
  discs: readonly Disc<PlaceAggregate>[],
  reachOf: (disc: Disc<PlaceAggregate>) => number,
): LonLat {
  const gap = nearestGap(
    star,
    discs.map((disc) => ({ x: disc.x, y: disc.y, radius: reachOf(disc) })),
  );
  return gap.x === star.x && gap.y === star.y ? home : fromWorld([gap.x, gap.y]);
}

function toCluster({ x, y, total, members }: Disc<PlaceAggregate>): Cluster {
  const sorted = members.toSorted(largestPlacesFirst);
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
