import { useLayoutEffect, useState } from 'react';
import { type KeyboardPlace, keyboardPlace } from './place.ts';
import type { TextField } from './text-field.ts';

/** What is left of the keyboard there, as a share of the window's width; low.css says the same. */
const lowColumn = 0.4;

/** Where the keyboard stands for a field, as window and panel are now. */
export function useKeyboardPlace(field: TextField): KeyboardPlace {
  const [place, setPlace] = useState<KeyboardPlace>(() => placeFor(field));
  useLayoutEffect(() => {
    const look = () =>
      setPlace((before) => {
        const now = placeFor(field);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    look();
    const sizes = new ResizeObserver(look);
    const panel = panelOf(field);
    if (panel) sizes.observe(panel);
    window.addEventListener('resize', look);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [field]);
  return place;
}

function placeFor(field: TextField): KeyboardPlace {
  const { innerWidth: width } = window;
  if (isLow() && !field.closest('dialog')) return keyboardPlace(width, width * lowColumn);
  return keyboardPlace(width, panelOf(field)?.getBoundingClientRect().right ?? null);
}

/** Whether the lower third holds all that can be pressed, and is wide rather than high: then two columns share it. */
function isLow(): boolean {
  return 'low' in document.documentElement.dataset && window.innerWidth > window.innerHeight;
}

/** The panel beside the map that a field stands in: no sheet, and no dialog over it. */
function panelOf(field: TextField): HTMLElement | null {
  return field.closest('dialog') ? null : field.closest<HTMLElement>('.app-panel:not(.sheet)');
}
