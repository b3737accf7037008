import type { GeoProjection } from 'd3-geo';
import { geoSatellite } from 'd3-geo-projection';
import type { LonLat } from '../../model/atlas.ts';
import type { Camera, Projection } from '../../model/camera.ts';
import type { Padding, ScreenPoint } from '../hand.ts';
import { eyeDistance, globeRadius, isBeyondHorizon } from '../horizon.ts';
import { fromWorld, toWorld, worldSize } from '../mercator.ts';
import type { Viewport } from '../view.ts';

/** All that says where a place stands on the screen. */
export interface View {
  readonly camera: Camera;
  readonly projection: Projection;
  readonly viewport: Viewport;
  readonly padding: Padding;
}

/** Middle of what no panel covers, in CSS pixels. */
export function middleOf({ viewport, padding }: Pick<View, 'viewport' | 'padding'>): {
  x: number;
  y: number;
} {
  return {
    x: padding.left + (viewport.width - padding.left - padding.right) / 2,
    y: padding.top + (viewport.height - padding.top - padding.bottom) / 2,
  };
}

/** Width of the Mercator world in CSS pixels. */
export function worldPixels({ zoom }: Camera): number {
  return worldSize * 2 ** zoom;
}

/** The globe as MapLibre draws it, as a d3 projection: seen from a point, not from infinity. */
function globeProjection(view: View): GeoProjection {
  const radius = globeRadius(view.camera);
  const distance = 1 + (eyeDistance * view.viewport.height) / radius;
  const { x, y } = middleOf(view);
  const [lon, lat] = view.camera.center;
  return geoSatellite()
    .distance(distance)
    .clipAngle((Math.acos(1 / distance) * 180) / Math.PI - 1e-6)
    .scale(radius)
    .translate([x, y])
    .rotate([-lon, -lat])
    .precision(0.3);
}

/** @returns a function that says where a place stands; of a world that repeats, the copy nearest to the centre */
export function projector(view: View): (lonLat: LonLat) => ScreenPoint {
  return view.projection === 'globe' ? onGlobe(view) : onMercator(view);
}

function onMercator(view: View): (lonLat: LonLat) => ScreenPoint {
  const pixels = worldPixels(view.camera);
  const middle = middleOf(view);
  const [centerX, centerY] = toWorld(view.camera.center);
  return (lonLat) => {
    const [worldX, worldY] = toWorld(lonLat);
    const turns = worldX - centerX;
    return {
      x: (turns - Math.round(turns)) * pixels + middle.x,
      y: (worldY - centerY) * pixels + middle.y,
      visible: true,
    };
  };
}

function onGlobe(view: View): (lonLat: LonLat) => ScreenPoint {
  const project = globeProjection(view);
  return (lonLat) => {
    const [x, y] = project([lonLat[0], lonLat[1]]) ?? [Number.NaN, Number.NaN];
    return { x, y, visible: !isBeyondHorizon(lonLat, view.camera, view.viewport.height) };
  };
}

/** @returns a function that says which place lies under a point of the screen: null beside the globe */
export function placeUnder(view: View): (x: number, y: number) => LonLat | null {
  if (view.projection === 'globe') {
    const project = globeProjection(view);
    return (x, y) => {
      const place = project.invert?.([x, y]);
      return place?.every(Number.isFinite) ? place : null;
    };
  }
  const pixels = worldPixels(view.camera);
  const middle = middleOf(view);
  const [centerX, centerY] = toWorld(view.camera.center);
  return (x, y) => {
    const [lon, lat] = fromWorld([(x - middle.x) / pixels + centerX, (y - middle.y) / pixels + centerY]);
    return [((((lon + 180) % 360) + 360) % 360) - 180, lat];
  };
}
