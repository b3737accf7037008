import { HeldPointers } from './held-pointers.ts';
import type { Session } from './session.ts';
import { swallowPresses } from './swallow-presses.ts';

/** What tells that somebody is there. A pointer that only hovers does not: a mouse may lie on a shaking table. */
const signs = ['pointerdown', 'pointerup', 'pointercancel', 'keydown', 'click', 'wheel', 'input'] as const;
/** Those that begin a visit. A click alone is a screen reader's. */
const beginnings: readonly string[] = ['pointerdown', 'keydown', 'click'];

/** The attribute of what may be pressed while the screen counts down, without a press on it being "I'm staying". */
export const leaving = 'data-leaving';

/**
 * Has a session hear of everything that a visitor does, wherever they do it. Who touches a screen that wanders begins a
 * visit, even where nothing on it would hear them. Who touches one that counts down goes on, and their touch presses
 * nothing. What lies on the screen, or on a key, is nobody.
 *
 * @param longest what is held for longer than this is nobody, in milliseconds
 * @returns a function that ends it
 */
export function followTouches(session: Session, window: Window, longest: number): () => void {
  const held = new HeldPointers(longest);
  const swallower = swallowPresses(window);
  const now = () => window.performance.now();
  const phase = () => session.getState().phase.name;
  let isKeyStuck = false;

  const isSign = (event: Event): boolean => {
    if (!event.isTrusted) return false;
    switch (event.type) {
      case 'pointerdown':
        held.press((event as PointerEvent).pointerId, pointOf(event as PointerEvent), now());
        return true;
      case 'pointerup':
      case 'pointercancel':
        return held.lift((event as PointerEvent).pointerId, now());
      case 'keydown':
        isKeyStuck = (event as KeyboardEvent).repeat;
        return !isKeyStuck;
      case 'input':
        return !isKeyStuck;
      default:
        return true;
    }
  };
  const onSign = (event: Event) => {
    if (!isSign(event)) return;
    const before = phase();
    if (before === 'countdown') {
      if (isAboutLeaving(event)) return;
      session.touch();
      if (beginnings.includes(event.type)) swallower.swallow(event);
      return;
    }
    session.touch();
    // What was touched may say in which language first. A touch that finds a former visitor begins anew, too.
    if (phase() === 'attract' && beginnings.includes(event.type)) setTimeout(() => session.begin(), 0);
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.buttons === 0) return;
    if (held.move(event.pointerId, pointOf(event), now())) session.touch();
  };

  const options = { capture: true, passive: true } as const;
  // The countdown's own listener must be able to swallow what it hears.
  const countingDown = { capture: true, passive: false } as const;
  for (const sign of signs)
    window.addEventListener(sign, onSign, beginnings.includes(sign) ? countingDown : options);
  window.addEventListener('pointermove', onMove, options);
  const stopPreparing = session.subscribe((state) => {
    if (state.phase.name === 'countdown') swallower.prepare();
    else swallower.rest();
  });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, onSign, { capture: true });
    window.removeEventListener('pointermove', onMove, { capture: true });
    stopPreparing();
    swallower.rest();
  };
}

/** On the way to, or on, what ends the visit. */
function isAboutLeaving(event: Event): boolean {
  if (event.type === 'keydown' && ['Tab', 'Shift'].includes((event as KeyboardEvent).key)) return true;
  return event.target instanceof Element && event.target.closest(`[${leaving}]`) !== null;
}

function pointOf({ clientX, clientY }: PointerEvent) {
  return { x: clientX, y: clientY };
}
