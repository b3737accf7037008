import { describe, expect, it } from 'vitest';
import { coveredBy } from '../../../src/app/layout.ts';

describe('what panels cover of the map', () => {
  it('is the floating panel and the controls on a desk', () => {
    expect(coveredBy(1280, 800, 'half')).toEqual({ top: 72, right: 0, bottom: 0, left: 428 });
  });

  it('is the sheet on a phone, which leaves room for a map at every stop', () => {
    for (const stop of ['peek', 'half', 'full'] as const) {
      const { top, bottom } = coveredBy(360, 640, stop);
      expect(640 - top - bottom).toBeGreaterThan(200);
    }
  });

  it('is more the higher the sheet stands', () => {
    expect(coveredBy(390, 844, 'half').bottom).toBeGreaterThan(coveredBy(390, 844, 'peek').bottom);
  });
});
