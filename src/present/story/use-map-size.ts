import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Viewport } from '../../map/index.ts';

/** The size of the map behind a story: less than the window's by a scroll bar, more by a phone's bars that come and go. */
export function useMapSize(map: RefObject<HTMLElement | null>): Viewport {
  const [width, setWidth] = useState(window.innerWidth);
  const [height, setHeight] = useState(window.innerHeight);
  useLayoutEffect(() => {
    const element = map.current;
    if (!element) return;
    const measure = () => {
      // On paper there is none.
      if (element.clientHeight === 0) return;
      setWidth(element.clientWidth);
      setHeight(element.clientHeight);
    };
    measure();
    // Laid out anew before the browser tells what else has moved: the reader's place is kept by what was read before.
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(element);
    return () => observer.disconnect();
  }, [map]);
  return useMemo(() => ({ width, height }), [width, height]);
}
