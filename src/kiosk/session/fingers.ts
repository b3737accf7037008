/** The fingers and buttons that are down on a page, and a way to have the page think that they left. */
export interface Fingers {
  /** Ends what they are at, as a browser does that takes a gesture away from a page. */
  release(): void;
}

/** Follows all fingers and mouse buttons. */
export function followFingers(window: Window): Fingers {
  const pointers = new Map<number, PointerEvent>();
  let touches: readonly Touch[] = [];
  const options = { capture: true, passive: true } as const;
  const press = (event: PointerEvent) => {
    if (event.isTrusted) pointers.set(event.pointerId, event);
  };
  const lift = ({ isTrusted, pointerId }: PointerEvent) => {
    if (isTrusted) pointers.delete(pointerId);
  };
  const touch = (event: TouchEvent) => {
    if (event.isTrusted) touches = [...event.touches];
  };
  window.addEventListener('pointerdown', press, options);
  for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, lift, options);
  for (const change of ['touchstart', 'touchend', 'touchcancel'] as const)
    window.addEventListener(change, touch, options);

  return {
    release() {
      for (const { identifier, target, clientX, clientY } of touches) {
        const gone = new Touch({ identifier, target, clientX, clientY });
        target.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true, changedTouches: [gone] }));
      }
      const held = [...pointers.values()];
      pointers.clear();
      touches = [];
      for (const { pointerId, pointerType, isPrimary, target } of held) {
        target?.dispatchEvent(
          new PointerEvent('pointercancel', { bubbles: true, pointerId, pointerType, isPrimary }),
        );
      }
      // d3-zoom waits for a mouse button where it was told of it; MapLibre lets go of all when the window loses the focus.
      window.document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, view: window }));
      window.dispatchEvent(new Event('blur'));
    },
  };
}
