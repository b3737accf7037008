import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Between a browser's word that it is about to print and its word that it has. */
let announced = false;

/**
 * Whether the page is being printed, or shown as it would be: what holds back a part of a long list, or says when it
 * was printed, hears of it in time for the printer.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(followPrinter, isPrinting, () => false);
}

function isPrinting(): boolean {
  return announced || window.matchMedia('print').matches;
}

function followPrinter(onChange: () => void): () => void {
  // The browser prints as soon as it has been heard: the page must be drawn by then.
  const drawAtOnce = () => flushSync(onChange);
  const begin = () => {
    announced = true;
    drawAtOnce();
  };
  const end = () => {
    announced = false;
    drawAtOnce();
  };
  const media = window.matchMedia('print');
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', drawAtOnce);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', drawAtOnce);
  };
}
