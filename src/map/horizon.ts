import type { LonLat } from '../model/atlas.ts';
import type { Camera } from '../model/camera.ts';
import { worldSize } from './mercator.ts';

/** MapLibre's vertical field of view is 36.87°: its eye is this many map heights away from the centre of the map. */
export const eyeDistance = 1.5;
const radians = Math.PI / 180;

/** The globe has Mercator's scale at its middle: see getGlobeRadiusPixels in maplibre-gl. */
export function globeRadius({ center: [, lat], zoom }: Camera): number {
  return (worldSize * 2 ** zoom) / (2 * Math.PI) / Math.cos(lat * radians);
}

/**
 * Radius of the globe's disc on the screen in CSS pixels: the tangent from the eye at distance d over a globe of
 * radius r meets the picture plane at f · r / √((r + d)² − r²), where f = d, for the middle of the map is drawn 1:1.
 * @param height the map's, in CSS pixels
 */
export function discRadius(camera: Camera, height: number): number {
  const radius = globeRadius(camera);
  const distance = eyeDistance * height;
  return (distance * radius) / Math.sqrt((radius + distance) ** 2 - radius ** 2);
}

/**
 * Whether the globe itself hides a place. Seen from the distance d over a globe of radius r, the horizon lies
 * acos(r / (r + d)) from the middle.
 * @param height the map's, in CSS pixels
 */
export function isBeyondHorizon([lon, lat]: LonLat, camera: Camera, height: number): boolean {
  const [middleLon, middleLat] = camera.center;
  const radius = globeRadius(camera);
  const cosine =
    Math.sin(lat * radians) * Math.sin(middleLat * radians) +
    Math.cos(lat * radians) * Math.cos(middleLat * radians) * Math.cos((lon - middleLon) * radians);
  return cosine < radius / (radius + eyeDistance * height);
}
