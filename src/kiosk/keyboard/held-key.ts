/** As long as a finger may rest on a key and still have pressed it once, in milliseconds. */
const patience = 450;
/** Between two repeats, in milliseconds. */
const pace = 75;
/** A finger whose leaving nobody was told of stops here. */
const most = 200;

/**
 * Presses a key again and again while a finger rests on it, whatever becomes of the key meanwhile.
 *
 * @returns a function that ends it
 */
export function repeatWhileHeld(window: Window, pointerId: number, press: () => void): () => void {
  let repeats = 0;
  let timer = window.setTimeout(function repeat() {
    press();
    repeats += 1;
    if (repeats < most) timer = window.setTimeout(repeat, pace);
  }, patience);
  const stop = () => {
    window.clearTimeout(timer);
    window.removeEventListener('pointerup', onLeave, true);
    window.removeEventListener('pointercancel', onLeave, true);
    window.removeEventListener('blur', stop);
  };
  const onLeave = (event: PointerEvent) => {
    if (event.pointerId === pointerId) stop();
  };
  window.addEventListener('pointerup', onLeave, true);
  window.addEventListener('pointercancel', onLeave, true);
  window.addEventListener('blur', stop);
  return stop;
}
