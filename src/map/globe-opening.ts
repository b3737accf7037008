import type { LonLat } from '../model/atlas.ts';
import type { Camera } from '../model/camera.ts';
import type { Padding } from './hand.ts';
import { worldSize } from './mercator.ts';
import type { Viewport } from './view.ts';

/** Share of the free height or width that the globe takes: the rest is air and atmosphere. */
const share = 0.86;

/** The camera that shows the whole globe, home in its middle. */
export function globeOpening(home: LonLat, viewport: Viewport, padding: Padding): Camera {
  const free = Math.min(
    viewport.width - padding.left - padding.right,
    viewport.height - padding.top - padding.bottom,
  );
  const radius = Math.max(40, (free * share) / 2);
  return globeCamera(home, radius);
}

/**
 * The camera that shows a globe of this radius, in CSS pixels.
 * A globe of radius r has the zoom log2(2π r cos φ / 512) at latitude φ, as in MapLibre.
 */
export function globeCamera(center: LonLat, radius: number): Camera {
  const cosine = Math.cos((center[1] * Math.PI) / 180);
  return { center, zoom: Math.log2((2 * Math.PI * radius * cosine) / worldSize) };
}
