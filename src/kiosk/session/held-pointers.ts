/** A point of the window, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that rests on a screen trembles by this much, and so does a drop of water; in CSS pixels. */
const tremble = 12;

/**
 * Fingers and mouse buttons that are down. Tells the movements of somebody who is there from those of something that
 * lies on the screen: it trembles, and it stays.
 */
export class HeldPointers {
  private readonly held = new Map<number, Point & { readonly since: number }>();
  private readonly longest: number;

  /** @param longest what is down for longer than this is nobody, in milliseconds */
  constructor(longest: number) {
    this.longest = longest;
  }

  press(id: number, at: Point, now: number): void {
    this.held.set(id, { ...at, since: now });
  }

  /** @returns whether it is a sign of life */
  move(id: number, { x, y }: Point, now: number): boolean {
    const held = this.held.get(id);
    if (!held) return false;
    if (Math.hypot(x - held.x, y - held.y) <= tremble) return false;
    this.held.set(id, { x, y, since: held.since });
    return now - held.since <= this.longest;
  }

  /** @returns whether it is a sign of life */
  lift(id: number, now: number): boolean {
    const held = this.held.get(id);
    this.held.delete(id);
    return held !== undefined && now - held.since <= this.longest;
  }
}
