import { type RefObject, useEffect } from 'react';
import { usePresenting } from '../context.tsx';

/** How far a finger goes to turn the page, in CSS pixels, and how much farther sideways than up or down. */
const least = { distance: 48, slope: 1.5 } as const;

/** A finger that goes to the left turns the page, as in a book; to the right, it turns it back. */
export function useSwipe(element: RefObject<HTMLElement | null>): void {
  const { talk } = usePresenting();
  useEffect(() => {
    const stage = element.current;
    if (!stage) return;
    let begun: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    const begin = ({
      pointerId: id,
      pointerType,
      clientX: x,
      clientY: y,
      isPrimary,
      target,
    }: PointerEvent) => {
      const isOver = target instanceof Element && target.closest('dialog, .stage-controls') !== null;
      begun = pointerType !== 'mouse' && isPrimary && !isOver ? { id, x, y } : null;
    };
    const end = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (begun?.id !== pointerId) return;
      const [x, y] = [clientX - begun.x, clientY - begun.y];
      begun = null;
      if (talk.getState().isOverview || Math.abs(x) < least.distance) return;
      if (Math.abs(x) < least.slope * Math.abs(y)) return;
      if (x < 0) talk.next();
      else talk.back();
    };
    const forget = () => {
      begun = null;
    };
    stage.addEventListener('pointerdown', begin);
    stage.addEventListener('pointerup', end);
    stage.addEventListener('pointercancel', forget);
    return () => {
      stage.removeEventListener('pointerdown', begin);
      stage.removeEventListener('pointerup', end);
      stage.removeEventListener('pointercancel', forget);
    };
  }, [element, talk]);
}
