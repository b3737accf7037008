/** Frames that are looked at, the newest. */
const window = 30;
/** A frame that takes longer than this, in milliseconds, feels slow under a finger. */
const slowFrame = 50;
/** A longer gap than this, in milliseconds, is no frame: the finger rested. */
const longestFrame = 400;

/** Tells from the times at which the map was drawn whether it moves slowly. Knows no clock. */
export class Pace {
  private readonly frames: number[] = [];
  private last: number | null = null;

  /** @param time at which a frame of a moving map stood, in milliseconds */
  frame(time: number): void {
    const took = this.last === null ? null : time - this.last;
    this.last = time;
    if (took === null || took > longestFrame) return;
    this.frames.push(took);
    if (this.frames.length > window) this.frames.shift();
  }

  /** The map came to rest: the next frame begins a new movement. */
  rest(): void {
    this.last = null;
  }

  /** Whether the median of enough frames is slow. */
  get isSlow(): boolean {
    if (this.frames.length < window) return false;
    const sorted = this.frames.toSorted((one, other) => one - other);
    return (sorted[window / 2] ?? 0) > slowFrame;
  }
}
