import { type RefObject, useLayoutEffect } from 'react';
import type { KeyboardPlace } from './place.ts';
import type { TextField } from './text-field.ts';

/** Above a field, so that what it is called is seen, too; less above the search box, which says it itself. CSS pixels. */
const above = { field: 56, box: 20 } as const;

/**
 * Has the page make room for the keyboard: `data-keyboard` on the root says where it stands and `--keyboard-height` how
 * high (keyboard.css moves sheet, panel and dialog by them), and what scrolls around the field is scrolled to it.
 */
export function useRoom(
  keyboard: RefObject<HTMLElement | null>,
  field: TextField,
  place: KeyboardPlace['name'],
): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const tell = () =>
      root.style.setProperty('--keyboard-height', `${keyboard.current?.offsetHeight ?? 0}px`);
    root.dataset.keyboard = place;
    tell();
    const sizes = new ResizeObserver(tell);
    if (keyboard.current) sizes.observe(keyboard.current);
    return () => {
      sizes.disconnect();
      delete root.dataset.keyboard;
      root.style.removeProperty('--keyboard-height');
    };
  }, [keyboard, place]);

  useLayoutEffect(() => {
    const port = field.closest<HTMLElement>('.sheet-content, .app-panel, dialog');
    if (!port) return;
    const scroll = () => {
      port.scrollTop += distanceToSight(field, port);
    };
    // It grows and shrinks by and by: the keyboard comes, and the sheet goes to another stop.
    const sizes = new ResizeObserver(scroll);
    sizes.observe(port);
    return () => sizes.disconnect();
  }, [field]);
}

/** How far to scroll until a field is seen, in CSS pixels; what has a list below goes to the top. */
function distanceToSight(field: TextField, port: HTMLElement): number {
  const { top, bottom } = field.getBoundingClientRect();
  const seen = port.getBoundingClientRect();
  if (field.getAttribute('role') === 'combobox') return top - seen.top - above.box;
  return Math.min(top - seen.top - above.field, Math.max(0, bottom - seen.bottom + above.field / 2));
}
