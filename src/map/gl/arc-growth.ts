import { growthMs } from '../arc-look.ts';
import type { Arc, HandInput } from '../hand.ts';

interface Drawing {
  /** Whether the lines stand ready to be drawn: before that, no time passes. */
  isThere(): boolean;
  draw(): void;
}

/** Lets arcs grow out of home when the reach is first shown; those of another choice are there at once. */
export class ArcGrowth {
  /** How far the arcs have grown, from 0 to 1. */
  share = 1;
  private readonly drawing: Drawing;
  private startedAt: number | null = null;
  private frame = 0;

  constructor(drawing: Drawing) {
    this.drawing = drawing;
  }

  /** Starts when the first arcs come, ends when all go or motion is unwelcome. */
  follow(before: readonly Arc[], { arcs, reducedMotion }: HandInput): void {
    if (arcs.length === 0 || reducedMotion) this.stop();
    else if (before.length === 0) this.start();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.share = 1;
  }

  private start(): void {
    this.stop();
    this.share = 0;
    this.startedAt = null;
    this.frame = requestAnimationFrame(this.step);
  }

  private readonly step = (now: number): void => {
    if (this.drawing.isThere()) {
      this.startedAt ??= now;
      this.share = eased((now - this.startedAt) / growthMs);
      this.drawing.draw();
    }
    if (this.share < 1) this.frame = requestAnimationFrame(this.step);
  };
}

/** Fast at first, gently to the end: cubic ease-out. */
function eased(time: number): number {
  return 1 - (1 - Math.min(1, time)) ** 3;
}
