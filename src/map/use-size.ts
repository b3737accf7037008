import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Viewport } from './view.ts';

/** An element's size in CSS pixels, followed; null before the first layout. */
export function useSize(element: RefObject<HTMLElement | null>): Viewport | null {
  const [size, setSize] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: measured.clientWidth, height: measured.clientHeight }),
    );
    observer.observe(measured);
    setSize({ width: measured.clientWidth, height: measured.clientHeight });
    return () => observer.disconnect();
  }, [element]);
  return size;
}
