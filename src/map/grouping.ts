import Supercluster from 'supercluster';
import { homeRadius } from '../charts/home-star.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Projection } from '../model/camera.ts';
import { mostFirst } from '../model/order.ts';
import { fromWorld, toWorld, worldSize } from './mercator.ts';
import { nearestGap } from './nearest-gap.ts';
import { type Disc, type Obstacle, separate } from './separate.ts';

/** What grouping needs to know of places: a column a fact, a position a place. */
export interface PlaceColumns {
  readonly keys: readonly string[];
  /** Decimal degrees: longitude and latitude of the first place, of the second, and so on. */
  readonly lonLats: Float64Array;
  /** Agreements. */
  readonly totals: Uint32Array;
}

/** Places that one marker stands for. */
export interface Group {
  readonly lonLat: LonLat;
  readonly total: number;
  /** Positions of its places, most agreements first. */
  readonly members: ArrayLike<number>;
}

/** What stands on the map within a step of zoom. */
export interface GroupLevel {
  /** Most agreements first. */
  readonly groups: readonly Group[];
  /** Where home's star stands among them; null without a home. */
  readonly home: LonLat | null;
}

/** What groups may have to respect besides their places. */
export interface Surroundings {
  /** No marker covers it. */
  readonly home?: LonLat | null;
  /** Mercator unless said otherwise. */
  readonly projection?: Projection;
}

/** Groups the same places for any zoom. */
export interface Grouping {
  /** @param step {@link stepOf} a zoom */
  levelAt(step: number, surroundings: Surroundings): GroupLevel;
}

/** Zooms between which groups stay as they are. */
const zoomStep = 0.25;

/** Places nearer than this, in CSS pixels, are one at once: Supercluster does it swiftly for long lists. */
const nearRadius = 14;
const minimumZoom = -2;
const maximumClusterZoom = 14;

/** The step that a zoom lies in: a whole number, the same for all zooms that show the same groups. */
export function stepOf(zoom: number): number {
  return Math.max(minimumZoom / zoomStep, Math.floor(zoom / zoomStep + 1e-9));
}

/**
 * Makes ready to group places. Supercluster joins what lies close together; {@link separate} then joins markers that
 * would still overlap at their drawn size, so that no two do in a Mercator view, or on the globe where it is seen
 * from straight above. Knows no more of the places than their columns: a worker can do it.
 *
 * @param radiusOf radius of a marker for a number of agreements, halo included, in CSS pixels
 */
export function createGrouping(places: PlaceColumns, radiusOf: (total: number) => number): Grouping {
  const near = nearIndex(places);
  return {
    levelAt(step, { home = null, projection = 'mercator' }) {
      const nearest = step * zoomStep;
      const pixelAt = pixelsOf(worldSize * 2 ** nearest, projection);
      const discs = nearGroups(near, Math.floor(nearest) - minimumZoom).map((members) =>
        discOf(members, places),
      );
      const reachOf = ({ y, total }: Disc<number>) => radiusOf(total) * pixelAt(y);
      const star = home ? starAt(toWorld(home), pixelAt) : null;
      const apart = separate(discs, reachOf, star);
      return {
        groups: groupsOf(apart, places),
        home: home && star && standingOf(home, star, apart, reachOf),
      };
    },
  };
}

type NearIndex = Supercluster<{ position: number }, { position: number }>;

function nearIndex({ keys, lonLats }: PlaceColumns): NearIndex {
  // Supercluster knows no negative zoom: its zoom is ours, shifted.
  const index: NearIndex = new Supercluster({
    radius: nearRadius,
    extent: worldSize / 2 ** -minimumZoom,
    maxZoom: maximumClusterZoom - minimumZoom,
  });
  index.load(
    keys.map((_, position) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...lonLatAt(lonLats, position)] },
      properties: { position },
    })),
  );
  return index;
}

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

/** What a CSS pixel measures at a height of the Web Mercator world: the same everywhere, or as on a globe. */
function pixelsOf(width: number, projection: Projection): (y: number) => number {
  if (projection === 'mercator') return () => 1 / width;
  // 1 / cos φ = cosh ψ, where ψ = π (1 − 2 y) is the isometric latitude.
  return (y) => Math.cosh(Math.PI * (1 - 2 * y)) / width;
}

/** A disc in the middle of its places, each of which weighs as much as it has agreements. */
function discOf(members: readonly number[], { lonLats, totals }: PlaceColumns): Disc<number> {
  let [x, y, total] = [0, 0, 0];
  for (const position of members) {
    const weight = totals[position] ?? 0;
    const [placeX, placeY] = toWorld(lonLatAt(lonLats, position));
    x += placeX * weight;
    y += placeY * weight;
    total += weight;
  }
  return { x: x / total, y: y / total, total, members };
}

function starAt([x, y]: readonly [number, number], pixelAt: (y: number) => number): Obstacle {
  return { x, y, radius: homeRadius * pixelAt(y) };
}

/** A marker of one place stays where the place is, so the star gives way to it: it stands at the marker's rim. */
function standingOf(
  home: LonLat,
  star: Obstacle,
  discs: readonly Disc<number>[],
  reachOf: (disc: Disc<number>) => number,
): LonLat {
  const gap = nearestGap(
    star,
    discs.map((disc) => ({ x: disc.x, y: disc.y, radius: reachOf(disc) })),
  );
  return gap.x === star.x && gap.y === star.y ? home : fromWorld([gap.x, gap.y]);
}

function groupsOf(discs: readonly Disc<number>[], { keys, lonLats, totals }: PlaceColumns): readonly Group[] {
  const keyAt = (position: number | undefined) => keys[position ?? -1] ?? '';
  const largestFirst = (one: number, other: number) =>
    (totals[other] ?? 0) - (totals[one] ?? 0) || (keyAt(one) < keyAt(other) ? -1 : 1);
  return discs
    .map(({ x, y, total, members }) => ({
      lonLat: members.length === 1 ? lonLatAt(lonLats, members[0] ?? 0) : fromWorld([x, y]),
      total,
      members: members.toSorted(largestFirst),
    }))
    .sort(mostFirst(({ members: [first] }) => keyAt(first)));
}

/** A place's coordinates out of their column. */
function lonLatAt(lonLats: Float64Array, position: number): LonLat {
  return [lonLats[2 * position] ?? 0, lonLats[2 * position + 1] ?? 0];
}
