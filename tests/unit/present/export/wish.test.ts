import { expect, test } from 'vitest';
import { stillAddress } from '../../../../src/present/export/still-frame.ts';
import { layoutOf, stepFile } from '../../../../src/present/export/wish.ts';

const screen = { width: 1280, height: 800 };

test('a picture is as the screen, once or twice as fine', () => {
  expect(layoutOf({ format: 'png', size: '1x' }, screen)).toEqual({ viewport: screen, pixelRatio: 1 });
  expect(layoutOf({ format: 'png', size: '2x' }, screen)).toEqual({ viewport: screen, pixelRatio: 2 });
});

test('4K is a slide of 3840 × 2160 pixels on any screen; so are pages and drawings', () => {
  const slide = { viewport: { width: 1920, height: 1080 }, pixelRatio: 2 };
  expect(layoutOf({ format: 'png', size: '4k' }, screen)).toEqual(slide);
  expect(layoutOf({ format: 'pdf', size: '1x' }, screen)).toEqual(slide);
  expect(layoutOf({ format: 'svg', size: '1x' }, screen)).toEqual(slide);
});

test('files are numbered from 01', () => {
  expect(stepFile('world', { place: 0, id: 'reach' }, 'png')).toBe('world-01-reach.png');
  expect(stepFile('world', { place: 10, id: 'end' }, 'svg')).toBe('world-11-end.svg');
});

test('a stage that stands still is as the talk is, but for what moves by itself', () => {
  const here = 'https://atlas.example/a/?mode=present&tour=world&lang=fr&theme=dark&autoplay=yes&loop=yes#x';
  const { pathname, searchParams, hash } = new URL(stillAddress(here, 'svg'));
  expect(pathname).toBe('/a/');
  expect(hash).toBe('');
  expect(Object.fromEntries(searchParams)).toEqual({
    mode: 'still',
    tour: 'world',
    lang: 'fr',
    theme: 'dark',
    renderer: 'svg',
  });
});
