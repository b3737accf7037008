import type { LonLat } from '../model/atlas.ts';
import type { Camera } from '../model/camera.ts';
import type { Padding } from './hand.ts';
import { worldSize } from './mercator.ts';
import type { Viewport } from './view.ts';

/** Share of the free height or width that the globe takes: the rest is air and atmosphere. */
const share = 0.86;

/**
 * The camera that shows the whole globe, home in its middle.
 * A globe of radius r has the zoom log2(2π r cos φ / 512) at latitude φ, as in MapLibre.
 */
export function globeOpening(home: LonLat, viewport: Viewport, padding: Padding): Camera {
  const free = Math.min(
    viewport.width - padding.left - padding.right,
    viewport.height - padding.top - padding.bottom,
  );
  const radius = Math.max(40, (free * share) / 2);
  const cosine = Math.cos((home[1] * Math.PI) / 180);
  return { center: home, zoom: Math.log2((2 * Math.PI * radius * cosine) / worldSize) };
}
