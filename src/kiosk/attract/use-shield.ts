import { useEffect, useState } from 'react';

/** How long after the finger has left its click may still come, in milliseconds. */
const clickDelay = 350;
/** How long the shield stands at most: it must never lock a visitor out. In milliseconds. */
const longest = 1500;

/**
 * Keeps what lay over the atlas there until the touch that ended it is over. A browser looks for what was pressed when
 * the finger leaves: without the shield that would be whatever stands beneath.
 *
 * @param isUp whether the screen wanders
 * @returns whether something has to lie over the atlas
 */
export function useShield(isUp: boolean): boolean {
  const [isHolding, hold] = useState(false);
  useEffect(() => {
    if (isUp) hold(true);
  }, [isUp]);
  useEffect(() => {
    if (isUp || !isHolding) return;
    let timer = setTimeout(() => hold(false), longest);
    const letGo = () => hold(false);
    const onUp = () => {
      clearTimeout(timer);
      timer = setTimeout(letGo, clickDelay);
    };
    const options = { capture: true } as const;
    window.addEventListener('pointerup', onUp, options);
    window.addEventListener('pointercancel', onUp, options);
    // React's own listeners have their say before.
    window.addEventListener('click', letGo);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerup', onUp, options);
      window.removeEventListener('pointercancel', onUp, options);
      window.removeEventListener('click', letGo);
    };
  }, [isUp, isHolding]);
  return isUp || isHolding;
}
