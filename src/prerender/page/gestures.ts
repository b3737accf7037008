/** Movement in CSS pixels under which a press is still a press. */
const slack = 6;
/** Zoom levels for a pixel of the wheel, as d3-zoom has it; a pinch on a touchpad counts ten times as much. */
const levelsPerPixel = 0.002;
/** Narrowest and widest world that a gesture makes, in CSS pixels. */
const [narrowest, widest] = [256, 12000];
/** A wheel has no end: it is over when it has been still for this long, in milliseconds. */
const wheelRest = 200;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets a reader drag, wheel and pinch the first paint before any of the app is there. The picture moves by CSS
 * alone: --pan-x and --pan-y, in CSS pixels, and --zoom, a factor. `data-dragging` stands while a gesture lasts; each
 * that is over sets `data-panned` and tells so by the event "panned".
 */
export function followGestures(paint: HTMLElement): void {
  const fingers = new Map<number, Point>();
  const pan = { x: 0, y: 0 };
  let zoom = 1;
  let pressed: Point | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const begin = () => {
    paint.dataset.dragging = '';
  };
  const end = () => {
    if (!('dragging' in paint.dataset)) return;
    delete paint.dataset.dragging;
    paint.dataset.panned = '';
    paint.dispatchEvent(new Event('panned'));
  };
  const show = () => {
    paint.style.setProperty('--pan-x', `${pan.x}px`);
    paint.style.setProperty('--pan-y', `${pan.y}px`);
    paint.style.setProperty('--zoom', String(zoom));
  };

  /** The point of the world under `at` stays there. */
  const zoomBy = (wanted: number, at: Point) => {
    const world = paint.querySelector('.first-paint-world')?.getBoundingClientRect();
    if (!world) return;
    const factor = Math.max(narrowest, Math.min(widest, world.width * wanted)) / world.width;
    const style = getComputedStyle(paint);
    const middle = (axis: 'x' | 'y') => Number(style.getPropertyValue(`--middle-${axis}`));
    const growth = world.width * (factor - 1);
    pan.x += growth * middle('x') + (1 - factor) * (at.x - world.x);
    pan.y += growth * middle('y') + (1 - factor) * (at.y - world.y);
    zoom *= factor;
    show();
  };

  paint.addEventListener('pointerdown', ({ button, target, pointerId, clientX: x, clientY: y }) => {
    if (button !== 0 || (target as Element).closest('.first-paint-panel')) return;
    fingers.set(pointerId, { x, y });
    pressed ??= { x, y };
  });
  paint.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
    const before = fingers.get(pointerId);
    if (!before || !pressed) return;
    if (!('dragging' in paint.dataset)) {
      if (fingers.size === 1 && Math.hypot(x - pressed.x, y - pressed.y) <= slack) return;
      begin();
      paint.setPointerCapture(pointerId);
    }
    fingers.set(pointerId, { x, y });
    const [other] = [...fingers].filter(([id]) => id !== pointerId).map(([, point]) => point);
    if (other) {
      // Two fingers: what was between them stays between them.
      const apart = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
      zoomBy(apart({ x, y }) / apart(before), { x: (before.x + other.x) / 2, y: (before.y + other.y) / 2 });
    }
    pan.x += (x - before.x) / fingers.size;
    pan.y += (y - before.y) / fingers.size;
    show();
  });
  const lift = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    if (fingers.size > 0) return;
    pressed = null;
    end();
  };
  paint.addEventListener('pointerup', lift);
  paint.addEventListener('pointercancel', lift);
  paint.addEventListener(
    'wheel',
    (event) => {
      if ((event.target as Element).closest('.first-paint-panel')) return;
      event.preventDefault();
      begin();
      const levels = -event.deltaY * levelsPerPixel * (event.ctrlKey ? 10 : 1) * (event.deltaMode ? 25 : 1);
      zoomBy(2 ** levels, { x: event.clientX, y: event.clientY });
      clearTimeout(resting);
      resting = setTimeout(end, wheelRest);
    },
    { passive: false },
  );
}
