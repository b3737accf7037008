import { useEffect, useRef, useState } from 'react';

/** A mouse on its way across the map opens nothing, and one on its way to the card does not lose it. In ms. */
const [intent, grace] = [120, 240];

/** The one marker that mouse or keyboard points at, by its key, and what makes it so. */
export interface Pointed {
  /** The mouse comes before the focus. Null when there is none. */
  readonly key: string | null;
  readonly hover: (key: string) => void;
  /** The mouse left. */
  readonly leave: () => void;
  /** The mouse went on to what the marker shows. */
  readonly stay: () => void;
  readonly focus: (key: string) => void;
  readonly blur: () => void;
  /** The marker is no more. */
  readonly forget: (key: string) => void;
  /** Until the next hover or focus. */
  readonly dismiss: () => void;
}

/** Follows what is pointed at. Shown content is dismissible, hoverable and persistent (WCAG 2.2, 1.4.13). */
export function usePointed(): Pointed {
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const key = hovered ?? focused;
  const dismiss = () => {
    clearTimeout(timer.current);
    setHovered(null);
    setFocused(null);
  };
  const later = (next: string | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(next), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (key === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      clearTimeout(timer.current);
      setHovered(null);
      setFocused(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key]);
  return {
    key,
    hover: (next) => later(next, intent),
    leave: () => later(null, grace),
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
