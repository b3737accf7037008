import { describe, expect, it } from 'vitest';
import type { View } from '../../../../src/map/svg/projection.ts';
import {
  boxInView,
  sheetZoom,
  squaresIn,
  squaresOnGlobe,
  wrapped,
} from '../../../../src/map/svg/sheets-in-view.ts';

const view: View = {
  camera: { center: [5, 45], zoom: 9 },
  projection: 'mercator',
  viewport: { width: 1280, height: 800 },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};

describe('outlines in view', () => {
  it('come from no tile far away, then from those of the zoom, and near from the finest that there are', () => {
    expect([0.9, 3.7, 5.2, 11].map(sheetZoom)).toEqual([null, 3, 5, 5]);
  });

  it('are one tile where a tile is larger than the screen', () => {
    expect(squaresIn(boxInView(view, 0), 5)).toEqual([{ z: 5, x: 16, y: 11 }]);
  });

  it('fill screen and margin', () => {
    const far = { ...view, camera: { center: [0.01, 0.01], zoom: 5 } } as const;
    const columns = new Set(squaresIn(boxInView(far, 0), 5).map(({ x }) => x));
    expect([...columns].sort()).toEqual([14, 15, 16, 17]);
    expect(squaresIn(boxInView(far, 500), 5).length).toBeGreaterThan(squaresIn(boxInView(far, 0), 5).length);
  });

  it('go on beyond the antimeridian with the tiles of the other side', () => {
    const pacific = { ...view, camera: { center: [179, 0], zoom: 3 } } as const;
    const squares = squaresIn(boxInView(pacific, 0), 3);
    expect(squares.map(({ x }) => x)).toContain(8);
    expect(wrapped({ z: 3, x: 8, y: 2 })).toEqual({ z: 3, x: 0, y: 2 });
    expect(wrapped({ z: 3, x: -1, y: 2 })).toEqual({ z: 3, x: 7, y: 2 });
  });

  it('never lie beyond the poles', () => {
    const whole = { ...view, camera: { center: [0, 0], zoom: -1 } } as const;
    expect(squaresIn(boxInView(whole, 0), 0).every(({ y }) => y === 0)).toBe(true);
  });

  it('are the near half of the world on a globe', () => {
    const globe = { ...view, projection: 'globe', camera: { center: [100, 20], zoom: 1.8 } } as const;
    const squares = squaresOnGlobe(globe, 2).map(({ x, y }) => `${x}/${y}`);
    expect(squares).toContain('3/1');
    expect(squares).not.toContain('1/2');
  });
});
