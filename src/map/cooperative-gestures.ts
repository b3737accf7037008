/** What a reader tried that the page keeps for itself. */
export type Refused = 'wheel' | 'touch';

/**
 * Lets a map inside another page give way to it: a wheel zooms only with Ctrl or ⌘, one finger scrolls the page and
 * two move the map. Other gestures never reach who draws the map, whoever that is.
 *
 * @param onRefused called each time that a gesture is left to the page
 * @returns a function that ends it
 */
export function cooperate(element: HTMLElement, onRefused: (what: Refused) => void): () => void {
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    onRefused('wheel');
  };
  const touch = (event: TouchEvent) => {
    if (event.touches.length > 1) return;
    event.stopPropagation();
    if (event.type === 'touchmove') onRefused('touch');
  };
  const asFirst = { capture: true, passive: true } as const;
  element.addEventListener('wheel', wheel, asFirst);
  element.addEventListener('touchstart', touch, asFirst);
  element.addEventListener('touchmove', touch, asFirst);
  return () => {
    element.removeEventListener('wheel', wheel, asFirst);
    element.removeEventListener('touchstart', touch, asFirst);
    element.removeEventListener('touchmove', touch, asFirst);
  };
}
