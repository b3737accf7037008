import { isEmbedded } from '../../state/embedded.ts';
import { followGestures } from './gestures.ts';

/**
 * Stands in the page right behind the first paint: tells when it is seen, and keeps what the reader does with it until
 * the app is there (take-over.ts): the marker that was clicked, and how far the map was dragged and zoomed.
 */
const paint = document.getElementById('first-paint');
if (paint && !('opensElsewhere' in document.documentElement.dataset)) {
  markFirstPaint();
  // Inside another page, wheel and fingers are that page's, as they are over the app's map.
  if (isEmbedded(window)) paint.dataset.embedded = '';
  else followGestures(paint);
  keepClicks(paint);
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

/** The marker that was clicked last: the app opens it. */
function keepClicks(element: HTMLElement): void {
  element.addEventListener('click', (event) => {
    const marker = (event.target as Element).closest('.m');
    if (!marker) return;
    for (const before of element.querySelectorAll('[data-clicked]')) before.removeAttribute('data-clicked');
    marker.setAttribute('data-clicked', '');
    element.dataset.waiting = '';
  });
}
