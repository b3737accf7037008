import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** A mouse on its way across the map opens nothing, and one on its way to the card does not lose it. In ms. */
const [intent, grace] = [120, 240];

/** The one marker that mouse or keyboard points at, by its key, and what makes it so. */
export interface Pointed {
  /** The mouse comes before the focus. Null when there is none. */
  readonly key: string | null;
  /** The mouse moves on a marker. */
  readonly hover: (key: string) => void;
  /** The mouse left. */
  readonly leave: () => void;
  /** The mouse went on to what the marker shows. */
  readonly stay: () => void;
  readonly focus: (key: string) => void;
  readonly blur: () => void;
  /** The marker is no more. */
  readonly forget: (key: string) => void;
  /** Until mouse or focus have gone and come again. */
  readonly dismiss: () => void;
}

/** Follows what is pointed at. Shown content is dismissible, hoverable and persistent (WCAG 2.2, 1.4.13). */
export function usePointed(): Pointed {
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The mouse may still rest on it. */
  const dismissed = useRef<string | null>(null);
  const isMoving = useMouseMoving();
  const key = hovered ?? focused;
  const dismiss = () => {
    clearTimeout(timer.current);
    dismissed.current = hovered;
    setHovered(null);
    setFocused(null);
  };
  const dismissNow = useEffectEvent(dismiss);
  const later = (next: string | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(next), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (key === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') dismissNow();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key]);
  return {
    key,
    hover(next) {
      if (dismissed.current === next || !isMoving()) return;
      dismissed.current = null;
      if (hovered === next) clearTimeout(timer.current);
      else later(next, intent);
    },
    leave() {
      dismissed.current = null;
      later(null, grace);
    },
    stay: () => clearTimeout(timer.current),
    focus: setFocused,
    blur: () => setFocused(null),
    forget: (gone) => {
      setHovered((present) => (present === gone ? null : present));
      setFocused((present) => (present === gone ? null : present));
    },
    dismiss,
  };
}

/**
 * Tells a move of the mouse from what browsers send when the page changes under a mouse at rest: a marker that a
 * flight brings there is not meant.
 * @returns asked while a pointer's move is handled: whether it is a real one
 */
function useMouseMoving(): () => boolean {
  const isReal = useRef(false);
  useEffect(() => {
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    const follow = ({ clientX, clientY }: PointerEvent) => {
      isReal.current = clientX !== lastX || clientY !== lastY;
      [lastX, lastY] = [clientX, clientY];
    };
    // Before those who ask.
    document.addEventListener('pointermove', follow, { capture: true });
    return () => document.removeEventListener('pointermove', follow, { capture: true });
  }, []);
  return () => isReal.current;
}
