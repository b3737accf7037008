import { useEffect } from 'react';
import { minuteOfDay } from './hours.ts';
import { shiftAt } from './places-by-turns.ts';

const minute = 60_000;

/**
 * Shifts all that stands still by a pixel every minute (night.css), but nothing under a finger: while one presses, the
 * step waits for the next minute.
 *
 * @param isShifting nothing is shifted on a screen that is dark
 */
export function useShifts(isShifting: boolean): void {
  useEffect(() => {
    if (!isShifting) return;
    const { style } = document.documentElement;
    const pressing = new Set<number>();
    const onDown = ({ pointerId }: PointerEvent) => pressing.add(pointerId);
    const onUp = ({ pointerId }: PointerEvent) => pressing.delete(pointerId);
    const shift = () => {
      const isPressed = pressing.size > 0;
      // A finger whose leaving nobody told must not hold the screen still for ever.
      pressing.clear();
      if (isPressed) return;
      const { x, y } = shiftAt(minuteOfDay(new Date()));
      style.setProperty('--shift-x', `${x}px`);
      style.setProperty('--shift-y', `${y}px`);
    };
    shift();
    const timer = setInterval(shift, minute);
    const options = { capture: true, passive: true } as const;
    window.addEventListener('pointerdown', onDown, options);
    window.addEventListener('pointerup', onUp, options);
    window.addEventListener('pointercancel', onUp, options);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointerdown', onDown, options);
      window.removeEventListener('pointerup', onUp, options);
      window.removeEventListener('pointercancel', onUp, options);
    };
  }, [isShifting]);
}
