import type { Camera, Projection } from '../model/camera.ts';
import type { Padding } from './hand.ts';
import { fromWorld, maximumLatitude, toWorld, worldSize } from './mercator.ts';
import type { Viewport } from './view.ts';

/** Nearer than this the 1:10m coast has nothing more to tell. */
export const maximumZoom = 12;
/** A world of 256 pixels: the smallest phone shows it whole. */
export const minimumZoom = -1;

/** The nearest with detail of streets. */
export const streetZoom = 17;

/**
 * The zoom that the map can have and that comes closest.
 * @param nearest of the renderer at work
 */
export function limitedZoom(zoom: number, nearest: number): number {
  return Math.max(minimumZoom, Math.min(nearest, zoom));
}

/**
 * The nearest camera that keeps the world in view: in Mercator the free part of the map never looks beyond a pole
 * while the world is tall enough to fill it, and a smaller world stays wholly inside.
 */
export function constrain(
  { center, zoom }: Camera,
  projection: Projection,
  viewport: Viewport,
  padding: Padding,
  nearest = maximumZoom,
): Camera {
  const limited = limitedZoom(zoom, nearest);
  const [lon, lat] = center;
  if (projection === 'globe') {
    return { center: [lon, Math.max(-maximumLatitude, Math.min(maximumLatitude, lat))], zoom: limited };
  }
  const half = Math.max(0, viewport.height - padding.top - padding.bottom) / 2 / (worldSize * 2 ** limited);
  const [lowest, highest] = [Math.min(half, 1 - half), Math.max(half, 1 - half)];
  const [, y] = toWorld(center);
  if (y >= lowest && y <= highest) return { center, zoom: limited };
  const [, latitude] = fromWorld([0, Math.max(lowest, Math.min(highest, y))]);
  return { center: [lon, latitude], zoom: limited };
}
