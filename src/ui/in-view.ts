import { type RefObject, useEffect, useRef } from 'react';
import { wantsCalm } from './motion.ts';

/**
 * Brings an element into view, by as little as needed, when it becomes the one to look at.
 *
 * @param again another value when what stands around it has changed so much that it must be looked for anew
 * @returns to be given to the element
 */
export function useInView<Kind extends Element>(wanted: boolean, again?: unknown): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says when, not what
  useEffect(() => {
    if (!wanted || !element.current) return undefined;
    const isFarOff = element.current.closest('[data-long-list]') && isOutOfSight(element.current);
    // A sheet may be on its way to another stop, and what it shows grows or shrinks.
    if (isFarOff || element.current.closest('[data-stop]')) return keepInView(element.current);
    element.current.scrollIntoView({ block: 'nearest', behavior: wantsCalm() ? 'instant' : 'smooth' });
    return undefined;
  }, [wanted, again]);
  return element;
}

function isOutOfSight(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top < 0 || top > window.innerHeight;
}

/** So many frames a long list may take until all that is round an element has been measured. */
const settlingFrames = 30;
const readersActs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Follows an element until it rests: a long list only guesses where an item stands that is far from what is seen, and
 * measures as it comes there. At once, since a smooth scroll would end at the guess; and no longer than the reader lets it.
 *
 * @returns ends it
 */
function keepInView(element: Element): () => void {
  let frame = 0;
  let left = settlingFrames;
  const end = () => {
    cancelAnimationFrame(frame);
    for (const act of readersActs) window.removeEventListener(act, end);
  };
  const follow = () => {
    // Of what is higher than the window, the beginning.
    const isHigh = element.clientHeight > window.innerHeight / 2;
    element.scrollIntoView({ block: isHigh ? 'start' : 'nearest', behavior: 'instant' });
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(follow);
    else end();
  };
  for (const act of readersActs) window.addEventListener(act, end, { passive: true });
  follow();
  return end;
}
