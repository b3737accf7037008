import { interpolateZoom } from 'd3-interpolate';
import type { Camera } from '../../model/camera.ts';
import { fromWorld, toWorld, worldSize } from '../mercator.ts';

/** Longest flight, in milliseconds. */
const longest = 1200;
/** Shortest flight that the eye can follow, in milliseconds. */
const shortest = 240;

interface Flight {
  readonly durationMs: number;
  /** @param progress 0 … 1 */
  at(progress: number): Camera;
}

/**
 * The way from one camera to another that is smooth for the eye, the short way round the world.
 * @see van Wijk & Nuij, Smooth and efficient zooming and panning, 2003 (d3-interpolate)
 */
export function flightBetween(from: Camera, to: Camera): Flight {
  const [fromX, fromY] = toWorld(from.center);
  const [toX, toY] = toWorld(to.center);
  const turns = Math.round(toX - fromX);
  const way = interpolateZoom([fromX, fromY, widthSeen(from)], [toX - turns, toY, widthSeen(to)]);
  return {
    durationMs: Math.max(shortest, Math.min(longest, way.duration)),
    at(progress) {
      if (progress >= 1) return to;
      const [x, y, width] = way(easeOut(progress));
      return { center: fromWorld([x, y]), zoom: -Math.log2(width) };
    },
  };
}

/** Width of a window of 512 CSS pixels, in worlds. */
function widthSeen({ zoom }: Camera): number {
  return worldSize / (worldSize * 2 ** zoom);
}

/** Cubic. */
function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3;
}
