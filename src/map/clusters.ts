import type { CategoryCounts, PlaceAggregate } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Bounds, Camera, Projection } from '../model/camera.ts';
import { createGrouping, type GroupLevel, type PlaceColumns, type Surroundings, stepOf } from './grouping.ts';
import { PlaceCluster } from './place-cluster.ts';

/** What one marker stands for: one place, or several that would overlap. */
export interface Cluster {
  /** Key of the place with most agreements: stays while the cluster grows or falls apart round it. */
  readonly key: string;
  readonly lonLat: LonLat;
  /** Most agreements first. */
  readonly members: readonly PlaceAggregate[];
  readonly counts: CategoryCounts;
  readonly total: number;
  /** Number of different institutions. */
  readonly institutions: number;
  readonly doubleDegrees: number;
  /** Names, each once. */
  readonly networks: readonly string[];
  readonly bounds: Bounds;
}

/** What stands on the map within a step of zoom. */
export interface Level {
  /** Most agreements first. */
  readonly clusters: readonly Cluster[];
  /** Where home's star stands among them: at home, or beside the markers that can't leave it. Null without a home. */
  readonly home: LonLat | null;
}

/** Finds the clusters of a zoom. */
export interface ClusterIndex {
  /** @param zoom {@link clusterZoom}; the answer is the same within a step of a quarter of a zoom */
  levelAt(zoom: number): Level;
  clustersAt(zoom: number): readonly Cluster[];
  homeAt(zoom: number): LonLat | null;
}

/**
 * The zoom by which clusters are found: MapLibre's; on a globe, whose scale is the same everywhere but is told for
 * the middle of the view, the zoom that it would have at the equator.
 */
export function clusterZoom({ center: [, lat], zoom }: Camera, projection: Projection): number {
  return projection === 'globe' ? zoom - Math.log2(Math.cos((lat * Math.PI) / 180)) : zoom;
}

/**
 * Indexes places for clustering, here and now: see {@link createGrouping} for how they come together.
 *
 * @param radiusOf radius of a marker for a number of agreements, halo included, in CSS pixels
 */
export function createClusterIndex(
  places: readonly PlaceAggregate[],
  radiusOf: (total: number) => number,
  surroundings: Surroundings = {},
): ClusterIndex {
  const grouping = createGrouping(columnsOf(places), radiusOf);
  const cache = new Map<number, Level>();
  const levelAt = (zoom: number): Level => {
    const step = stepOf(zoom);
    const known = cache.get(step);
    if (known) return known;
    const level = levelOf(grouping.levelAt(step, surroundings), places);
    cache.set(step, level);
    return level;
  };
  return {
    levelAt,
    clustersAt: (zoom) => levelAt(zoom).clusters,
    homeAt: (zoom) => levelAt(zoom).home,
  };
}

/** The clusters of groups. @param places of which the groups have the positions */
function levelOf({ groups, home }: GroupLevel, places: readonly PlaceAggregate[]): Level {
  return { clusters: groups.map((group) => new PlaceCluster(group, places)), home };
}

function columnsOf(places: readonly PlaceAggregate[]): PlaceColumns {
  return {
    keys: places.map(({ place }) => place.key),
    lonLats: Float64Array.from(places.flatMap(({ place }) => place.lonLat)),
    totals: Uint32Array.from(places, ({ total }) => total),
  };
}
