import type { CDPSession } from '@playwright/test';
import type { Dice } from './dice.ts';

/** CSS pixels from the screen's top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What fingers do on the glass, as Chromium hears it from a touch screen. */
export interface Touches {
  tap(at: Point): Promise<void>;
  /** @param heldFor in milliseconds of the machine's own clock */
  press(at: Point, heldFor: number): Promise<void>;
  /** One finger or several, each along its own way; all ways have as many points. */
  move(ways: readonly (readonly Point[])[]): Promise<void>;
  /** A palm or a frame of the screen takes the touch away. */
  takeAway(at: Point): Promise<void>;
}

/**
 * @param acrossLoads ends when what it is given does, or when the page was loaded anew meanwhile: Chromium never
 * answers for a touch on a page that has gone
 */
export function touchesOn(
  devices: CDPSession,
  acrossLoads: (touch: () => Promise<unknown>) => Promise<'done' | 'loaded anew'> = done,
): Touches {
  const dispatch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    points: readonly Point[],
  ) =>
    devices.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const send = async (...touch: Parameters<typeof dispatch>) => {
    const outcome = await acrossLoads(() => dispatch(...touch));
    // A finger that was down on the page that went must not count as one on the next.
    if (outcome === 'loaded anew') await dispatch('touchCancel', []).catch(() => {});
  };
  return {
    async tap(at) {
      await send('touchStart', [at]);
      await send('touchEnd', []);
    },
    async press(at, heldFor) {
      await send('touchStart', [at]);
      await new Promise((resolve) => setTimeout(resolve, heldFor));
      await send('touchEnd', []);
    },
    async move(ways) {
      const at = (step: number) => ways.flatMap((way) => way[step] ?? []);
      await send('touchStart', at(0));
      for (let step = 1; step < (ways[0]?.length ?? 0); step += 1) await send('touchMove', at(step));
      await send('touchEnd', []);
    },
    async takeAway(at) {
      await send('touchStart', [at]);
      await send('touchCancel', []);
    },
  };
}

async function done(touch: () => Promise<unknown>): Promise<'done'> {
  await touch();
  return 'done';
}

/** A straight way from one point to another. */
export function way(from: Point, to: Point, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  }));
}

export function anyPoint(dice: Dice, size: { readonly width: number; readonly height: number }): Point {
  return { x: dice.whole(1, size.width - 2), y: dice.whole(1, size.height - 2) };
}
