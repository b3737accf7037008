/** By so much the wall's clock may run ahead of the steady one between two looks without anybody having slept; in milliseconds. */
const slack = 5000;

/**
 * A clock that only goes forward, and goes on while the machine sleeps. The browser's steady clock stands still
 * meanwhile, and the wall's may be set back: whichever went farther since the last look is believed. To be looked at
 * often.
 *
 * @param steady in milliseconds, such as `performance.now`
 * @param wall in milliseconds, such as `Date.now`
 */
export function sleeplessClock(steady: () => number, wall: () => number): () => number {
  let last = { steady: steady(), wall: wall() };
  let time = 0;
  return () => {
    const now = { steady: steady(), wall: wall() };
    const went = Math.max(0, now.steady - last.steady);
    const wentOnTheWall = now.wall - last.wall;
    time += wentOnTheWall > went + slack ? wentOnTheWall : went;
    last = now;
    return time;
  };
}
