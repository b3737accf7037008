import type { Camera } from '../model/camera.ts';
import type { Padding, ScreenPoint } from './hand.ts';
import { fromWorld, toWorld, worldSize } from './mercator.ts';
import type { Viewport } from './view.ts';

/** What a list beside a marker takes in width, and what it can use in height, in CSS pixels. */
const [listWidth, listHeight] = [380, 420];
/** Room under the marker for itself and for the sources, in CSS pixels. */
const roomBelow = 56;

/**
 * The camera from which a marker's list has room: where it can't stand beside the marker and the free part is low, as
 * over a phone's sheet, the map moves the marker down. Web Mercator.
 * @param marker where it stands now
 */
export function makeRoom(marker: ScreenPoint, camera: Camera, viewport: Viewport, padding: Padding): Camera {
  const freeWidth = viewport.width - padding.left - padding.right;
  const freeHeight = viewport.height - padding.top - padding.bottom;
  if (freeWidth >= 2 * listWidth || freeHeight >= 2 * listHeight) return camera;
  const lowest = padding.top + Math.min(freeHeight, listHeight + roomBelow) - roomBelow;
  if (marker.y >= lowest) return camera;
  const [x, y] = toWorld(camera.center);
  const down = (lowest - marker.y) / (worldSize * 2 ** camera.zoom);
  return { center: fromWorld([x, y - down]), zoom: camera.zoom };
}
