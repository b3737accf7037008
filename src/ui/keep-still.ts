import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps what is pressed where it is on the screen when, by the press, something above it comes, grows or goes.
 *
 * @returns to be told of the element before the press does anything
 */
export function useKeepStill(): (element: Element) => void {
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { element, top } = held.current;
    held.current = null;
    const moved = element.getBoundingClientRect().top - top;
    if (moved !== 0) scrollerOf(element)?.scrollBy({ top: moved, behavior: 'instant' });
  });
  return (element) => {
    held.current = { element, top: element.getBoundingClientRect().top };
  };
}

function scrollerOf(element: Element): Element | null {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return null;
}
