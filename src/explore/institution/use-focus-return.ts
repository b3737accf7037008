import { type RefObject, useLayoutEffect } from 'react';

/** So many frames a list may take until what is selected stands in it. */
const settlingFrames = 30;

/**
 * Where the page is left with the focus in it, which would be lost with it: it goes to what is selected in the list
 * that comes, or, where that has none, to the switch that says what is shown.
 */
export function useFocusReturn(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = page.current;
    return () => {
      // The effect's end comes before the page is taken away.
      if (element?.contains(document.activeElement)) giveBack(element, settlingFrames);
    };
  }, [page]);
}

function giveBack(page: HTMLElement, framesLeft: number): void {
  requestAnimationFrame(() => {
    const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (page.isConnected || isElsewhere) return;
    const target = document.querySelector<HTMLElement>('.sidebar button[aria-current]');
    if (target) target.focus({ preventScroll: true });
    else if (framesLeft > 0) giveBack(page, framesLeft - 1);
    else document.querySelector<HTMLElement>('.panel-switch [aria-pressed="true"]')?.focus();
  });
}
