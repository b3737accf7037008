import { enlargement } from '../charts/enlargement.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Bounds, Camera } from '../model/camera.ts';
import type { Padding } from './hand.ts';
import { fromWorld, toWorld, worldSize } from './mercator.ts';

/** The map's size in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Room that the largest donut needs between its middle and the edge of what is free, on a desk, in CSS pixels. */
const roomOnDesk = 36;

/** Smallest box round the points. @throws RangeError when there is none */
export function boundsOf(points: readonly LonLat[]): Bounds {
  if (points.length === 0) throw new RangeError('bounds of no points');
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/**
 * The camera that shows the whole box in the part of the viewport that no panel covers.
 * @param maximumZoom how near it may go when the box is small or a point
 */
export function cameraOnBounds(
  [west, south, east, north]: Bounds,
  viewport: Viewport,
  padding: Padding,
  maximumZoom: number,
): Camera {
  const margin = roomOnDesk * enlargement();
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const freeWidth = Math.max(1, viewport.width - padding.left - padding.right - 2 * margin);
  const freeHeight = Math.max(1, viewport.height - padding.top - padding.bottom - 2 * margin);
  const scale = Math.min(freeWidth / (right - left || 1e-9), freeHeight / (bottom - top || 1e-9));
  return {
    center: fromWorld([(left + right) / 2, (top + bottom) / 2]),
    zoom: Math.min(maximumZoom, Math.log2(scale / worldSize)),
  };
}

/** Whether two cameras show the same but for less than a pixel's width. */
export function sameCamera(one: Camera, other: Camera): boolean {
  const pixels = worldSize * 2 ** one.zoom;
  const [x, y] = toWorld(one.center);
  const [otherX, otherY] = toWorld(other.center);
  const turns = Math.abs(x - otherX) % 1;
  return (
    Math.abs(one.zoom - other.zoom) < 0.005 &&
    Math.min(turns, 1 - turns) * pixels < 1 &&
    Math.abs(y - otherY) * pixels < 1
  );
}
