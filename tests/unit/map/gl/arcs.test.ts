import type { LineLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { arcLines } from '../../../../src/map/gl/style/arc-lines.ts';
import type { Arc } from '../../../../src/map/hand.ts';
import { palettes } from '../../../../src/map/palette.ts';
import { layerOf } from './state.ts';

const grenoble = [5.71479, 45.17869] as const;
const tokyo: Arc = { key: 'jp/tokyo', from: grenoble, to: [139.69, 35.69], width: 2 };
const auckland: Arc = { key: 'nz/auckland', from: [-123.1, 49.25], to: [174.76, -36.85], width: 1 };

describe('arcs', () => {
  const layer = (arcGrowth = 1) => layerOf('arcs', { arcs: [tokyo], arcGrowth }) as LineLayerSpecification;

  it('are as wide as the agreements ask, and go to their places', () => {
    const [line] = arcLines([tokyo]).features;
    expect(line?.properties).toEqual({ key: 'jp/tokyo', width: 2 });
    expect(line?.geometry.coordinates[0]).toEqual(grenoble);
    expect(line?.geometry.coordinates.at(-1)).toEqual(tokyo.to);
  });

  it('cross the antimeridian without leading once round the world', () => {
    const line = arcLines([auckland]).features[0]?.geometry.coordinates ?? [];
    const widths = line.slice(1).map(([lon = 0], index) => Math.abs(lon - (line[index]?.[0] ?? 0)));
    expect(Math.max(...widths)).toBeLessThan(10);
    expect(line.at(-1)?.[0]).toBeCloseTo(174.76 - 360);
  });

  it('are not drawn where none are asked for', () => {
    expect(layerOf('arcs').layout?.visibility).toBe('none');
    expect(layer().layout?.visibility).toBe('visible');
  });

  it('at rest have the theme’s one colour', () => {
    expect(layer().paint).toMatchObject({ 'line-color': palettes.light.arc });
    expect(layer().paint).not.toHaveProperty('line-gradient');
  });

  it('show more of themselves while they grow, from home on', () => {
    const ends = [0, 0.3, 0.9].map((growth) => {
      const gradient = layer(growth).paint?.['line-gradient'] as (string | number)[];
      const stops = gradient.slice(3).filter((part) => typeof part === 'number');
      expect(stops).toEqual(stops.toSorted((one, other) => one - other));
      expect(new Set(stops).size).toBe(stops.length);
      return stops.at(-1) ?? 0;
    });
    expect(ends).toEqual(ends.toSorted((one, other) => one - other));
    expect(ends[0]).toBeLessThan(0.01);
  });
});
