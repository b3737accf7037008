import { fromWorld, worldSize } from '../map/mercator.ts';
import type { Camera } from '../model/camera.ts';
import type { AtlasStore } from '../state/store.ts';
import { whenMarked } from '../ui/marks.ts';

/** Longer than a map takes to follow a camera of the store, in milliseconds. */
const followTime = 320;

/**
 * Lets the app's map take over from the first paint, under which it has grown: in the frame in which it stands, the
 * first paint goes. What the reader did meanwhile is kept: a drag, a turn of the wheel or a pinch as the store's
 * camera, a click on a marker as a click on the app's marker at the same spot.
 */
export function takeOver(store: AtlasStore): void {
  const paint = document.getElementById('first-paint');
  if (!paint) return;
  const keepPan = () => store.actions.moveCamera(cameraOf(paint));
  if ('panned' in paint.dataset) keepPan();
  paint.addEventListener('panned', keepPan);
  whenMarked('map-ready', () => {
    if (!('dragging' in paint.dataset)) leave(paint);
    else paint.addEventListener('panned', () => setTimeout(() => leave(paint), followTime), { once: true });
  });
}

function leave(paint: HTMLElement): void {
  const clicked = paint.querySelector('[data-clicked]')?.getBoundingClientRect();
  paint.remove();
  if (!clicked) return;
  const [x, y] = [clicked.x + clicked.width / 2, clicked.y + clicked.height / 2];
  const under = document.elementsFromPoint(x, y).map((element) => element.closest('button'));
  under.find((button) => button !== null)?.click();
}

/** Where the first paint looks, read from where its world stands on the screen. */
function cameraOf(paint: HTMLElement): Camera {
  const free = rectOf(paint, '.first-paint-free');
  const world = rectOf(paint, '.first-paint-world');
  const middle = [free.x + free.width / 2 - world.x, free.y + free.height / 2 - world.y] as const;
  const [lon, lat] = fromWorld([middle[0] / world.width, middle[1] / world.width]);
  return {
    center: [((((lon + 180) % 360) + 360) % 360) - 180, lat],
    zoom: Math.log2(world.width / worldSize),
  };
}

function rectOf(paint: HTMLElement, selector: string): DOMRect {
  return paint.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(0, 0, worldSize, worldSize);
}
