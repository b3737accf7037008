import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { growthMs } from '../../../../src/map/arc-look.ts';
import { ArcGrowth } from '../../../../src/map/gl/arc-growth.ts';
import type { Arc, HandInput } from '../../../../src/map/hand.ts';

const arc: Arc = { key: 'jp/tokyo', from: [5.7, 45.2], to: [139.7, 35.7], width: 1 };
const input = (arcs: readonly Arc[], reducedMotion = false) => ({ arcs, reducedMotion }) as HandInput;

describe('the growth of arcs', () => {
  let frames: ((now: number) => void)[] = [];
  let ready = true;
  let drawn: number[] = [];
  const frameAt = (now: number) => {
    const due = frames;
    frames = [];
    for (const frame of due) frame(now);
  };
  const growth = () => {
    const made: ArcGrowth = new ArcGrowth({ isThere: () => ready, draw: () => drawn.push(made.share) });
    return made;
  };
  beforeEach(() => {
    [frames, ready, drawn] = [[], true, []];
    vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => {
      frames = [];
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('goes from nothing to all of them, and ends', () => {
    const arcs = growth();
    arcs.follow([], input([arc]));
    expect(arcs.share).toBe(0);
    for (const now of [1000, 1000 + growthMs / 2, 1000 + growthMs]) frameAt(now);
    expect(drawn[0]).toBe(0);
    expect(drawn[1]).toBeGreaterThan(0.5);
    expect(drawn.at(-1)).toBe(1);
    expect(frames).toEqual([]);
    expect(growthMs).toBeLessThanOrEqual(1200);
  });

  it('waits until the lines are there', () => {
    const arcs = growth();
    ready = false;
    arcs.follow([], input([arc]));
    frameAt(0);
    frameAt(9000);
    ready = true;
    frameAt(10_000);
    expect(drawn).toEqual([0]);
  });

  it('does not begin again when the reader’s choice changes the arcs', () => {
    const arcs = growth();
    arcs.follow([], input([arc]));
    frameAt(0);
    frameAt(growthMs);
    arcs.follow([arc], input([arc, arc]));
    expect(arcs.share).toBe(1);
    expect(frames).toEqual([]);
  });

  it('is over at once under reduced motion, and when the arcs go', () => {
    const arcs = growth();
    arcs.follow([], input([arc], true));
    expect([arcs.share, frames.length]).toEqual([1, 0]);
    arcs.follow([], input([arc]));
    arcs.follow([arc], input([]));
    expect([arcs.share, frames.length]).toEqual([1, 0]);
  });
});
