import type { Session } from './session.ts';

/** What tells that somebody is there. A pointer that only hovers does not: a mouse may lie on a shaking table. */
const signs = ['pointerdown', 'pointerup', 'keydown', 'wheel', 'input'] as const;

/**
 * Has a session hear of everything that a visitor does, wherever they do it. Who touches a screen that wanders begins a
 * visit, even where nothing on it would hear them.
 *
 * @returns a function that ends it
 */
export function followTouches(session: Session, window: Window): () => void {
  const onSign = (event: Event) => {
    if (!event.isTrusted) return;
    session.touch();
    // What was touched may say in which language first.
    if (event.type === 'pointerdown' || event.type === 'keydown') setTimeout(() => session.begin(), 0);
  };
  const onMove = (event: PointerEvent) => {
    if (event.buttons !== 0) session.touch();
  };
  const options = { capture: true, passive: true } as const;
  for (const sign of signs) window.addEventListener(sign, onSign, options);
  window.addEventListener('pointermove', onMove, options);
  return () => {
    for (const sign of signs) window.removeEventListener(sign, onSign, options);
    window.removeEventListener('pointermove', onMove, options);
  };
}
