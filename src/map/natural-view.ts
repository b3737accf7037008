import type { Agreement, Atlas, LonLat } from '../model/atlas.ts';
import type { Camera } from '../model/camera.ts';
import { isSelected, type Selection } from '../model/selection.ts';
import { breakdownOf } from '../state/breakdown.ts';
import type { AtlasState } from '../state/store.ts';
import { globeOpening } from './globe-opening.ts';
import type { Padding } from './hand.ts';
import { boundsOf, cameraOnBounds, type Viewport } from './view.ts';

/** How near the map goes by itself. */
const nearest = { opening: 3.5, country: 6, place: 7, institution: 9, cluster: 11 } as const;

/** Nearest zoom for a cluster that a reader opens. */
export const nearestCluster = nearest.cluster;

/**
 * The camera for when nobody has moved the map: what is selected, else all that the reader's choice of facets leaves
 * and home; where it leaves nothing, the whole list. It depends on the screen, so that a link shows the same on a
 * phone and on a wall.
 */
export function naturalCamera(
  atlas: Atlas,
  state: Pick<AtlasState, 'selection' | 'projection' | 'facets' | 'near'>,
  viewport: Viewport,
  padding: Padding,
): Camera {
  const shown = breakdownOf(atlas, state).agreements;
  const { selection } = state;
  const selected = pointsOf(shown, selection);
  if (selection && selected.length > 0) {
    return cameraOnBounds(boundsOf(selected), viewport, padding, nearest[selection.kind]);
  }
  const home = atlas.config.home.lonLat;
  const all = (shown.length > 0 ? shown : atlas.agreements).map(({ place }) => place.lonLat);
  if (state.projection === 'globe') return globeOpening(middleOfGlobe(home, all), viewport, padding);
  return cameraOnBounds(boundsOf([home, ...all]), viewport, padding, nearest.opening);
}

function pointsOf(agreements: readonly Agreement[], selection: Selection | null): LonLat[] {
  return agreements.filter((agreement) => isSelected(agreement, selection)).map(({ place }) => place.lonLat);
}

type Vector = readonly [x: number, y: number, z: number];

/** Cosine of the angle from the globe's middle up to which places can be told apart: 60°. */
const wellInFront = 0.5;

/** Home, unless most places would then lie at the rim or behind: then the middle of the places. */
function middleOfGlobe(home: LonLat, places: readonly LonLat[]): LonLat {
  const [homeX, homeY, homeZ] = toVector(home);
  const inFront = places.map(toVector).filter(([x, y, z]) => x * homeX + y * homeY + z * homeZ > wellInFront);
  return inFront.length * 2 >= places.length ? home : middleOnGlobe(places);
}

/** The point of the globe that all places lie round. */
export function middleOnGlobe(places: readonly LonLat[]): LonLat {
  const vectors = places.map(toVector);
  const [x, y, z] = [0, 1, 2].map((axis) =>
    vectors.reduce((sum, vector) => sum + (vector[axis] ?? 0), 0),
  ) as unknown as Vector;
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

/** A place as a point of the unit sphere. */
function toVector([lon, lat]: LonLat): Vector {
  const [east, north] = [radians(lon), radians(lat)];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
