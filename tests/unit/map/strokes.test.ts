import { describe, expect, it } from 'vitest';
import { along } from '../../../src/map/strokes.ts';

describe('a line’s width', () => {
  const ramp = [
    [1, 0.5],
    [5, 1],
    [9, 2],
  ] as const;

  it('grows evenly with the zoom, and stays at its ends', () => {
    expect([0, 1, 3, 5, 7, 9, 12].map((zoom) => along(ramp, zoom))).toEqual([0.5, 0.5, 0.75, 1, 1.5, 2, 2]);
  });
});
