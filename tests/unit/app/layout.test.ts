import { describe, expect, it } from 'vitest';
import { coveredBy, widthOfPanel } from '../../../src/app/layout.ts';

describe('what panels cover of the map', () => {
  it('is the floating panel and the controls on a desk', () => {
    expect(coveredBy(1280, 800, 'half')).toEqual({ top: 72, right: 0, bottom: 0, left: 428 });
  });

  it('is a wider panel with a table in it, which leaves the map as much as on the smallest desk', () => {
    for (const width of [768, 900, 1024, 1280, 1920, 3840]) {
      const free = width - coveredBy(width, 800, 'half', true).left;
      expect(free).toBeGreaterThanOrEqual(768 - coveredBy(768, 800, 'half').left);
    }
    expect(widthOfPanel(768, true)).toBe(widthOfPanel(768, false));
    expect(widthOfPanel(1280, true)).toBe(736);
    expect(widthOfPanel(3840, true)).toBe(736);
  });

  it('is the sheet on a phone, which leaves room for a map at every stop', () => {
    for (const stop of ['peek', 'half', 'full'] as const) {
      const { top, bottom } = coveredBy(360, 640, stop);
      expect(640 - top - bottom).toBeGreaterThan(200);
    }
  });

  it('is no panel where there is none, but the rows above and below a map that stands alone', () => {
    for (const width of [360, 1280]) {
      const { top, right, bottom, left } = coveredBy(width, 640, null);
      expect([right, left]).toEqual([0, 0]);
      expect(640 - top - bottom).toBeGreaterThan(400);
    }
  });

  it('is more the higher the sheet stands', () => {
    expect(coveredBy(390, 844, 'half').bottom).toBeGreaterThan(coveredBy(390, 844, 'peek').bottom);
  });
});
