/**
 * Stands in the page right behind the first paint: tells when it is seen, and keeps what the reader does with it until
 * the app is there (take-over.ts): the marker that was clicked, and how far the map was dragged.
 */
const paint = document.getElementById('first-paint');
if (paint && !('opensElsewhere' in document.documentElement.dataset)) {
  markFirstPaint();
  follow(paint);
}

/** Sets the mark at the time of the browser's own first contentful paint: what it painted first is this map. */
function markFirstPaint(): void {
  new PerformanceObserver((list, observer) => {
    const [painted] = list.getEntriesByName('first-contentful-paint');
    if (!painted) return;
    observer.disconnect();
    if (performance.getEntriesByName('map-visible').length > 0) return;
    performance.mark('map-visible', { startTime: painted.startTime });
  }).observe({ type: 'paint', buffered: true });
}

function follow(element: HTMLElement): void {
  /** Movement in CSS pixels under which a press is still a press. */
  const slack = 6;
  let start: { readonly x: number; readonly y: number } | null = null;
  const pan = { x: 0, y: 0 };
  element.addEventListener('pointerdown', (event) => {
    const onPanel = (event.target as Element).closest('.first-paint-panel') !== null;
    if (event.button === 0 && !onPanel) start = { x: event.clientX - pan.x, y: event.clientY - pan.y };
  });
  element.addEventListener('pointermove', (event) => {
    if (!start) return;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (!('dragging' in element.dataset)) {
      if (Math.hypot(x - pan.x, y - pan.y) <= slack) return;
      element.dataset.dragging = '';
      element.setPointerCapture(event.pointerId);
    }
    pan.x = x;
    pan.y = y;
    element.style.setProperty('--pan-x', `${x}px`);
    element.style.setProperty('--pan-y', `${y}px`);
  });
  const end = () => {
    start = null;
    if (!('dragging' in element.dataset)) return;
    delete element.dataset.dragging;
    element.dataset.panned = '';
    element.dispatchEvent(new Event('panned'));
  };
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
  element.addEventListener('click', (event) => {
    const marker = (event.target as Element).closest('.m');
    if (!marker) return;
    for (const before of element.querySelectorAll('[data-clicked]')) before.removeAttribute('data-clicked');
    marker.setAttribute('data-clicked', '');
    element.dataset.waiting = '';
  });
}
