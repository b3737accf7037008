import { nearestOf, type Target } from './nearest-of.ts';

/**
 * Round every marker a finger finds room (visit.css). Where that room is its neighbour's, too, the marker that is nearest
 * to the finger is the one that is meant, not the one that lies above.
 *
 * @returns a function that ends it
 */
export function pressNearestMarker(document: Document): () => void {
  const onClick = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('.marker') : null;
    // Without a finger (a key, a script) nothing was missed.
    if (!pressed || event.detail === 0) return;
    const markers = [...document.querySelectorAll<HTMLElement>('.marker:not([hidden])')];
    const meant = nearestOf(markers.map(targetOf), { x: event.clientX, y: event.clientY });
    if (!meant || meant.of === pressed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    meant.of.click();
  };
  document.addEventListener('click', onClick, true);
  return () => document.removeEventListener('click', onClick, true);
}

function targetOf(marker: HTMLElement): Target<HTMLElement> {
  const { left, top, width, height } = (marker.firstElementChild ?? marker).getBoundingClientRect();
  return { of: marker, x: left + width / 2, y: top + height / 2, radius: width / 2 };
}
