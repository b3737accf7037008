/** A press on the screen. */
export interface Press {
  /** CSS pixels from the window's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** In milliseconds. */
  readonly at: number;
}

/** The corner's reach, in CSS pixels: a finger finds it without looking, and nothing to press stands in it alone. */
const corner = 120;
const wanted = 5;
/** From the first to the last, in milliseconds. */
const within = 3000;

/**
 * Those presses that may yet become the hidden gesture of whoever looks after the screen: five in the upper left corner
 * within three seconds. One elsewhere begins it anew, so that visitors who press everything seldom come upon it.
 */
export function pressesAfter(before: readonly Press[], press: Press): readonly Press[] {
  if (press.x > corner || press.y > corner) return [];
  return [...before.filter(({ at }) => press.at - at <= within), press];
}

/** Whether they are the gesture. */
export function isGesture(presses: readonly Press[]): boolean {
  return presses.length >= wanted;
}
