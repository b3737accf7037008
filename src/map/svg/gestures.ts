import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { LonLat } from '../../model/atlas.ts';
import type { Camera } from '../../model/camera.ts';
import { globeRadius } from '../horizon.ts';
import { fromWorld, maximumLatitude, toWorld, worldSize } from '../mercator.ts';
import { middleOf, type View, worldPixels } from './projection.ts';

/** How far a reader can go out and in. */
const zoomRange: readonly [least: number, most: number] = [-2, 12];

interface Gestures {
  /** Tells the gestures that the view was changed by others than they. */
  follow(view: View): void;
  end(): void;
}

/**
 * Drag, wheel, pinch and double click, by d3-zoom.
 *
 * @param current the view as it is now
 * @param onMove a reader moves the camera
 * @param onRest the gesture is over
 */
export function listenToGestures(
  surface: HTMLElement,
  current: () => View,
  onMove: (camera: Camera) => void,
  onRest: () => void,
): Gestures {
  const selection = select<HTMLElement, unknown>(surface);
  let last = zoomIdentity;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent(zoomRange.map((level) => worldSize * 2 ** level) as [number, number])
    .clickDistance(4)
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const before = last;
      last = transform;
      if (!sourceEvent) return;
      const view = current();
      onMove(view.projection === 'globe' ? turned(view, before, transform) : slid(view, transform));
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) onRest();
    });
  selection.call(behaviour);

  return {
    follow(view) {
      const pixels = worldPixels(view.camera);
      const { x, y } = middleOf(view);
      const [worldX, worldY] = toWorld(view.camera.center);
      const transform = zoomIdentity.translate(x - worldX * pixels, y - worldY * pixels).scale(pixels);
      behaviour.transform(selection, transform);
    },
    end() {
      selection.on('.zoom', null);
    },
  };
}

/** On the Mercator map the transform is the camera. */
function slid(view: View, { k, x, y }: ZoomTransform): Camera {
  const middle = middleOf(view);
  return {
    center: within(fromWorld([(middle.x - x) / k, (middle.y - y) / k])),
    zoom: Math.log2(k / worldSize),
  };
}

/** On the globe a drag turns it under the finger, and a change of scale goes to its middle. */
function turned({ camera }: View, before: ZoomTransform, now: ZoomTransform): Camera {
  const zoomed = camera.zoom + Math.log2(now.k / before.k);
  if (now.k !== before.k) return { center: camera.center, zoom: zoomed };
  const degreesPerPixel = 180 / Math.PI / globeRadius(camera);
  const [lon, lat] = camera.center;
  const center = within([
    lon - ((now.x - before.x) * degreesPerPixel) / Math.cos((lat * Math.PI) / 180),
    lat + (now.y - before.y) * degreesPerPixel,
  ]);
  return { center, zoom: zoomed + Math.log2(cosine(center[1]) / cosine(lat)) };
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function within([lon, lat]: LonLat): LonLat {
  const most = maximumLatitude - 1;
  return [((((lon + 180) % 360) + 360) % 360) - 180, Math.max(-most, Math.min(most, lat))];
}
