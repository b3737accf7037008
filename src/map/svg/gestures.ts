import { pointers, select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Camera } from '../../model/camera.ts';
import { maximumZoom, minimumZoom } from '../limits.ts';
import { fromWorld, toWorld, worldSize } from '../mercator.ts';
import { middleOf, type View, worldPixels } from './projection.ts';
import { turned, within } from './turn.ts';

interface Gestures {
  /** Tells the gestures that the view was changed by others than they. */
  follow(view: View): void;
  end(): void;
}

interface Answers {
  /** A reader moves the camera. */
  move(camera: Camera): void;
  /** The gesture is over. */
  rest(): void;
}

/**
 * Drag, wheel, pinch and double click, by d3-zoom.
 * @param current the view as it is now
 */
export function listenToGestures(surface: HTMLElement, current: () => View, answers: Answers): Gestures {
  const selection = select<HTMLElement, unknown>(surface);
  let last = zoomIdentity;
  let following = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([minimumZoom, maximumZoom].map((level) => worldSize * 2 ** level) as [number, number])
    .clickDistance(4)
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const before = last;
      last = transform;
      // While a finger rests on the map, d3-zoom takes what it is told for that finger's doing.
      if (!sourceEvent || following) return;
      const view = current();
      if (view.projection === 'mercator') {
        answers.move(slid(view, transform));
        return;
      }
      const spot = middleOfAll(pointers(sourceEvent, surface)) ?? centreOf(view);
      const from = before.apply(transform.invert([...spot]));
      answers.move(turned(view, from, spot, transform.k / before.k));
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) answers.rest();
    });
  selection.call(behaviour);

  return {
    follow(view) {
      const pixels = worldPixels(view.camera);
      const { x, y } = middleOf(view);
      const [worldX, worldY] = toWorld(view.camera.center);
      const transform = zoomIdentity.translate(x - worldX * pixels, y - worldY * pixels).scale(pixels);
      following = true;
      behaviour.transform(selection, transform);
      following = false;
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

/** The middle of all fingers, which is the pointer where there is one. */
function middleOfAll(spots: readonly [number, number][]): [number, number] | null {
  if (spots.length === 0 || spots.flat().some(Number.isNaN)) return null;
  const mean = (index: 0 | 1) => spots.reduce((sum, spot) => sum + spot[index], 0) / spots.length;
  return [mean(0), mean(1)];
}

function centreOf(view: View): [number, number] {
  const { x, y } = middleOf(view);
  return [x, y];
}
