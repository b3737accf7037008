import { type RefObject, useEffect, useRef } from 'react';
import { wantsCalm } from './motion.ts';

/**
 * Brings an element into view, by as little as needed, when it becomes the one to look at.
 *
 * @returns to be given to the element
 */
export function useInView<Kind extends Element>(wanted: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (!wanted) return;
    element.current?.scrollIntoView({ block: 'nearest', behavior: wantsCalm() ? 'instant' : 'smooth' });
  }, [wanted]);
  return element;
}
