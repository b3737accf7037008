import { isForbiddenKey } from './forbidden-keys.ts';

/** What a browser does by itself with an event, and when that is not wanted on an unattended screen. */
interface Guard {
  readonly types: readonly string[];
  /** Without it always. */
  readonly isUnwanted?: (event: Event) => boolean;
}

const guards: readonly Guard[] = [
  // Context menus, of a mouse and of a long press.
  { types: ['contextmenu'] },
  { types: ['selectstart'], isUnwanted: ({ target }) => !isWrittenIn(target) },
  // Links and pictures that are dragged off, files and texts that are dragged in.
  { types: ['dragstart', 'dragenter', 'dragover', 'drop'] },
  // Pinch zoom of the page: Safari's own events, those of touchpads, and those of browsers that know no touch-action.
  { types: ['gesturestart', 'gesturechange', 'gestureend'] },
  { types: ['wheel'], isUnwanted: (event) => (event as WheelEvent).ctrlKey && !isOnMap(event.target) },
  {
    types: ['touchmove'],
    isUnwanted: (event) => ((event as TouchEvent).touches?.length ?? 0) > 1 && !isOnMap(event.target),
  },
  // Autoscroll, a link in a new tab, pasting by the middle button; a mouse's buttons for back and forward.
  {
    types: ['mousedown', 'mouseup', 'auxclick'],
    isUnwanted: (event) => [1, 3, 4].includes((event as MouseEvent).button),
  },
  {
    types: ['keydown'],
    isUnwanted: (event) => isForbiddenKey(event as KeyboardEvent, isWrittenIn(event.target)),
  },
];

/**
 * Takes from the browser what a visitor could leave the atlas by, or spoil it for the next one with. Others still hear
 * of every event. What the style sheet can say (touch-action, overscroll, selection) is in guard-gestures.css.
 *
 * @returns a function that ends it
 */
export function guardGestures(window: Window): () => void {
  const options = { capture: true, passive: false } as const;
  const listening = guards.flatMap(({ types, isUnwanted }) => {
    const guard = (event: Event) => {
      if (event.cancelable && (isUnwanted?.(event) ?? true)) event.preventDefault();
    };
    return types.map((type) => {
      window.addEventListener(type, guard, options);
      return () => window.removeEventListener(type, guard, options);
    });
  });
  return () => {
    for (const end of listening) end();
  };
}

/** Whether text is written there, which may be selected. */
function isWrittenIn(target: EventTarget | null): boolean {
  const element = target instanceof Node && !(target instanceof Element) ? target.parentElement : target;
  return element instanceof Element && element.closest('input, textarea') !== null;
}

/** The map is zoomed by the same gestures, and sees to them itself. */
function isOnMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.map-mount') !== null;
}
