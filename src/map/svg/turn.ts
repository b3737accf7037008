import type { LonLat } from '../../model/atlas.ts';
import type { Camera } from '../../model/camera.ts';
import { discRadius, globeRadius } from '../horizon.ts';
import { maximumLatitude } from '../mercator.ts';
import { middleOf, placeUnder, type View } from './projection.ts';

/** A point of the screen, in CSS pixels. */
type Spot = readonly [x: number, y: number];

/** Nearer to the limb than this share of the disc a pixel is so many degrees that a place can't be held. */
const firmShare = 0.8;
/** Times that the centre is corrected until the place lies under the pointer: each leaves a tenth of the error. */
const corrections = 6;
const radians = Math.PI / 180;

/**
 * Turns and enlarges the globe by a gesture that moves what was seen at one spot to another.
 * A drag turns it evenly, wherever it began; a change of scale holds the place under the pointer.
 *
 * @param scale by how much the globe grows
 */
export function turned(view: View, from: Spot, to: Spot, scale: number): Camera {
  const { camera } = view;
  if (scale === 1) return resized(camera, dragged(camera, from, to), 1);
  const middle = middleOf(view);
  const firm = discRadius(camera, view.viewport.height) * firmShare;
  const place = placeUnder(view)(...from);
  if (!place || Math.hypot(from[0] - middle.x, from[1] - middle.y) > firm) {
    return resized(camera, camera.center, scale);
  }
  let center = camera.center;
  for (let count = 0; count < corrections; count += 1) {
    const now = placeUnder({ ...view, camera: resized(camera, center, scale) })(...to);
    if (!now) break;
    center = within([center[0] + shortWay(place[0] - now[0]), center[1] + place[1] - now[1]]);
  }
  return resized(camera, center, scale);
}

/** The globe is as large in degrees at every place: its radius, not Mercator's scale, answers the fingers. */
function resized({ center: [, before], zoom }: Camera, center: LonLat, scale: number): Camera {
  return {
    center,
    zoom: zoom + Math.log2(scale) + Math.log2(Math.cos(center[1] * radians) / Math.cos(before * radians)),
  };
}

function dragged(camera: Camera, from: Spot, to: Spot): LonLat {
  const degreesPerPixel = 1 / radians / globeRadius(camera);
  const [lon, lat] = camera.center;
  return within([
    lon - ((to[0] - from[0]) * degreesPerPixel) / Math.cos(lat * radians),
    lat + (to[1] - from[1]) * degreesPerPixel,
  ]);
}

function shortWay(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** A longitude within ±180, and a latitude a little off the poles, where a turn has no direction. */
export function within([lon, lat]: LonLat): LonLat {
  const most = maximumLatitude - 1;
  return [((((lon + 180) % 360) + 360) % 360) - 180, Math.max(-most, Math.min(most, lat))];
}
