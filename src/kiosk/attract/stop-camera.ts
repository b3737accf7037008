import {
  eyeDistance,
  globeCamera,
  greatCircle,
  middleOnGlobe,
  type Padding,
  type Viewport,
} from '../../map/index.ts';
import type { LonLat } from '../../model/atlas.ts';
import type { Camera } from '../../model/camera.ts';
import type { Stop } from '../../model/kiosk-tour.ts';
import { distanceBetween } from '../../model/near.ts';

/** Half the Earth's great circle, in kilometres. */
const halfway = 20_015;
const degree = Math.PI / 180;
/** How far from the middle of what is seen a country may lie, as an angle in degrees: farther, it is at the rim. */
const wellInFront = 50;
/** The globe's diameter in widths of the free part: whole, its rim at the edges, or nearer for what is near. */
const diameters = { least: 1.04, most: 1.4 } as const;
/** How far from the middle home and the farthest place may stand, as a share of half the free part. */
const reach = 0.72;

/**
 * Where to look from at a stop: at the way between home and there, so that both are seen, and nearer to there where
 * that is so far that one of them would be at the rim. The nearer they are, the larger the globe.
 */
export function stopCamera(home: LonLat, { places }: Stop, viewport: Viewport, padding: Padding): Camera {
  const points = places.map(({ lonLat }) => lonLat);
  const there = middleOnGlobe(points);
  const share = Math.max(0.5, 1 - wellInFront / Math.max(1, angleBetween(home, there)));
  const way = greatCircle(home, there);
  const center = onTheMap(way[Math.round(share * (way.length - 1))] ?? there);

  const half =
    Math.min(viewport.width - padding.left - padding.right, viewport.height - padding.top - padding.bottom) /
    2;
  const eye = eyeDistance * viewport.height;
  const farthest = Math.max(...[home, ...points].map((point) => angleBetween(center, point)));
  const radius = Math.min(
    radiusOfDisc(half * diameters.most, eye),
    Math.max(radiusOfDisc(half * diameters.least, eye), radiusThatPuts(farthest, half * reach, eye)),
  );
  return globeCamera(center, Math.max(40, radius));
}

/** The globe's radius with which its disc has that one on the screen: the eye sees less than half of it. */
function radiusOfDisc(seen: number, eye: number): number {
  return seen ** 2 / eye + Math.hypot(seen ** 2 / eye, seen);
}

/** The globe's radius with which what lies at an angle from the middle stands so far from it on the screen. */
function radiusThatPuts(angle: number, distance: number, eye: number): number {
  const turn = Math.min(angle, 90) * degree;
  const depth = eye * Math.sin(turn) - distance * (1 - Math.cos(turn));
  return depth > 0 ? (distance * eye) / depth : Number.POSITIVE_INFINITY;
}

/** Degrees of the great circle. */
function angleBetween(one: LonLat, other: LonLat): number {
  return (distanceBetween(one, other) / halfway) * 180;
}

function onTheMap([lon, lat]: LonLat): LonLat {
  return [((((lon + 180) % 360) + 360) % 360) - 180, lat];
}
