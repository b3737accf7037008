import type { Fingers } from './fingers.ts';

/** What a visitor leaves on a page that is neither in the store nor in a view. */
export interface Page {
  /** Takes everything out of the visitor's hands: fingers, focus, selected text, an element that fills the screen. */
  letGo(): void;
  /** Puts away what still stands open, and returns to the page's top and address. */
  clear(): void;
}

/** @param fingers those that are down on it */
export function keepPage(window: Window, fingers: Fingers): Page {
  const { document, history, location } = window;
  const address = location.href;
  return {
    letGo() {
      fingers.release();
      blur(document);
      window.getSelection()?.removeAllRanges();
      const { fullscreenElement } = document;
      // The whole page may fill the screen: that is its keeper's wish, not a visitor's.
      if (fullscreenElement && fullscreenElement !== document.documentElement)
        void document.exitFullscreen().catch(() => {});
    },
    clear() {
      for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
      for (const popover of document.querySelectorAll(':popover-open'))
        (popover as HTMLElement).hidePopover();
      // What was closed gives the focus back.
      blur(document);
      for (const element of [document.documentElement, document.body]) element.scrollTo(0, 0);
      if (location.href !== address) history.replaceState(null, '', address);
    },
  };
}

function blur({ activeElement }: Document): void {
  if (activeElement instanceof HTMLElement) activeElement.blur();
}
