/** How long a script takes to move what style sheets move in --moving (tokens.css), in milliseconds. */
export const movingTime = 240;

/** The way of what moves, from 0 to 1: fast first, then slower. @param time gone by, from 0 to 1 */
export function easeOut(time: number): number {
  return 1 - (1 - time) ** 3;
}

/** Whether the reader asked the machine for less motion: to be asked when something is about to move. */
export function wantsCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
