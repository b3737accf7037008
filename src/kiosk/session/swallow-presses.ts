/** All that a browser makes of a finger, a mouse button or a key. */
const parts = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'mousedown',
  'mousemove',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keydown',
  'keyup',
] as const;

/** So long after a finger has left the browser may still make a click of it, in milliseconds. */
const afterthought = 400;

/** Keeps presses from what they would press. */
export interface Swallower {
  /** Gets ready for a press: a browser must know before it comes that it may be swallowed. */
  prepare(): void;
  /** Swallows the press that this event begins, to its end. */
  swallow(event: Event): void;
  /** No press needs to be swallowed any more, but for the one that is. */
  rest(): void;
}

/** @param window whose presses */
export function swallowPresses(window: Window): Swallower {
  const held = new Set<number | string>();
  let isListening = false;
  let isWanted = false;
  let isSwallowing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: false } as const;

  const hear = (event: Event) => {
    if (!isSwallowing) return;
    // The press is over, and this is the next one.
    if (held.size === 0 && isBeginning(event)) return finish();
    take(event);
  };
  const take = (event: Event) => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    const key = keyOf(event);
    if (key === null) return;
    if (isBeginning(event)) held.add(key);
    else if (isEnd(event)) held.delete(key);
    clearTimeout(timer);
    if (held.size === 0) timer = setTimeout(finish, afterthought);
  };
  const finish = () => {
    clearTimeout(timer);
    isSwallowing = false;
    held.clear();
    if (!isWanted) ignore();
  };
  const ignore = () => {
    for (const part of parts) window.removeEventListener(part, hear, options);
    isListening = false;
  };
  const listen = () => {
    if (isListening) return;
    for (const part of parts) window.addEventListener(part, hear, options);
    isListening = true;
  };
  return {
    prepare() {
      isWanted = true;
      listen();
    },
    swallow(event) {
      listen();
      isSwallowing = true;
      held.clear();
      take(event);
    },
    rest() {
      isWanted = false;
      if (!isSwallowing) ignore();
    },
  };
}

function isBeginning({ type }: Event): boolean {
  return type === 'pointerdown' || type === 'keydown';
}

function isEnd({ type }: Event): boolean {
  return type === 'pointerup' || type === 'pointercancel' || type === 'keyup';
}

/** Which finger, button or key; null for what only follows from one. */
function keyOf(event: Event): number | string | null {
  if ('pointerId' in event && (isBeginning(event) || isEnd(event))) return event.pointerId as number;
  return 'code' in event ? (event.code as string) : null;
}
