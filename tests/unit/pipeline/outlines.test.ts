import { describe, expect, it } from 'vitest';
import { outlines } from './sources.ts';

describe('distance to a country', () => {
  it('is nothing inside', () => {
    expect(outlines.distance('FR', [5.71479, 45.17869])).toBe(0);
    expect(outlines.distance('HK', [114.17469, 22.27832])).toBe(0);
  });

  it('is some kilometres off a coast', () => {
    // Five kilometres out at sea from the beach of Barcelona.
    const distance = outlines.distance('ES', [2.25, 41.35]);
    expect(distance).toBeGreaterThan(1);
    expect(distance).toBeLessThan(15);
  });

  it('is far in the wrong country', () => {
    // Grenoble to the border of Italy, at the Fréjus.
    const distance = outlines.distance('IT', [5.71479, 45.17869]);
    expect(distance).toBeGreaterThan(60);
    expect(distance).toBeLessThan(90);
    expect(outlines.distance('US', [37.61556, 55.75222])).toBeGreaterThan(3000);
  });

  it('is right next to the antimeridian', () => {
    expect(outlines.distance('FJ', [179.9, -16.5])).toBeLessThan(60);
    expect(outlines.distance('RU', [-179.0, 66.5])).toBe(0);
  });

  it('is not known for a country that Natural Earth does not draw', () => {
    expect(outlines.distance('RE', [55.45, -20.88])).toBeNull();
  });
});
