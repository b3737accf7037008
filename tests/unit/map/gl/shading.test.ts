import { describe, expect, it } from 'vitest';
import { pictureOf, stripesId } from '../../../../src/map/gl/images.ts';
import { palettes } from '../../../../src/map/palette.ts';
import { draws, evaluate, layerOf } from './state.ts';

const shading = new Map([
  ['DE', '#b45a12'],
  ['ES', '#b45a12'],
  ['IS', '#fbe3a6'],
]);
const country = (code: string) => ({ properties: { country: code } });

describe('a shading', () => {
  it('gives each country the colour of its number', () => {
    const paint = layerOf('shaded-land', { shading }).paint as { 'fill-color': unknown };
    const colours = ['DE', 'ES', 'IS'].map((code) => evaluate(paint['fill-color'], country(code)));
    expect(colours).toEqual(['#b45a12', '#b45a12', '#fbe3a6']);
  });

  it('leaves each country either shaded or striped', () => {
    for (const code of ['DE', 'IS', 'FR', 'AQ']) {
      const drawn = ['shaded-land', 'unshaded-land'].filter((id) =>
        draws(layerOf(id, { shading }), 3, country(code)),
      );
      expect(drawn).toEqual([shading.has(code) ? 'shaded-land' : 'unshaded-land']);
    }
  });

  it('stripes all of them when none has a number', () => {
    expect(draws(layerOf('unshaded-land', { shading: new Map() }), 3, country('DE'))).toBe(true);
    expect(draws(layerOf('shaded-land', { shading: new Map() }), 3, country('DE'))).toBe(false);
  });

  it('draws neither on plain land', () => {
    for (const id of ['shaded-land', 'unshaded-land'])
      expect(draws(layerOf(id), 3, country('DE'))).toBe(false);
  });

  it('keeps the selected country’s shade, and outlines it', () => {
    const selected = { shading, selectedCountries: ['DE'] };
    expect(draws(layerOf('selected-land', selected), 3, country('DE'))).toBe(false);
    for (const id of ['selected-borders', 'selected-borders-casing', 'selected-coast-casing'])
      expect(draws(layerOf(id, selected), 3, country('DE'))).toBe(true);
    expect(draws(layerOf('selected-borders-casing', { selectedCountries: ['DE'] }), 3, country('DE'))).toBe(
      false,
    );
  });
});

describe('the stripes', () => {
  const pixel = (picture: ReturnType<typeof pictureOf>, x: number, y: number) => [
    ...(picture?.data.slice((y * (picture.width ?? 0) + x) * 4).slice(0, 4) ?? []),
  ];

  it('are of the theme’s colour, on nothing', () => {
    const picture = pictureOf(stripesId(palettes.dark.none), 1);
    expect(pixel(picture, 0, 0).slice(0, 3)).toEqual([0x3a, 0x48, 0x56]);
    const opacities = [...(picture?.data ?? [])].filter((_, index) => index % 4 === 3);
    expect(Math.max(...opacities)).toBeGreaterThan(200);
    expect(Math.min(...opacities)).toBe(0);
  });

  it.each([1, 1.5, 2, 3])('go on without a seam at %f device pixels for one of CSS', (ratio) => {
    const picture = pictureOf(stripesId('#336699'), ratio);
    const side = picture?.width ?? 0;
    for (let step = 0; step < side; step += 1) {
      // Along a stripe, down and to the left, and over the edge into the next tile.
      expect(pixel(picture, (side - step) % side, step)).toEqual(pixel(picture, 0, 0));
    }
  });

  it('are not made for a name that is not ours', () => {
    expect(pictureOf('airport', 1)).toBeNull();
  });
});
