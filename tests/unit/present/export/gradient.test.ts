import { expect, test } from 'vitest';
import { readGradient, writeGradient } from '../../../../src/present/export/drawing/gradient.ts';
import { fromRgb, type PlainColour } from '../../../../src/present/export/drawing/plain-colour.ts';

const box = { left: 10, top: 20, width: 200, height: 100 };
const plain = (css: string): PlainColour => fromRgb(css) ?? { colour: '#123456', opacity: 0.5 };

test('what is no gradient is not read', () => {
  expect(readGradient('none')).toBeNull();
  expect(readGradient('url("paper.png")')).toBeNull();
});

test('a shade that fades out keeps its colour to the end', () => {
  const gradient = readGradient('linear-gradient(to right, rgb(255, 250, 240) 78%, rgba(0, 0, 0, 0))');
  expect(gradient).not.toBeNull();
  const svg = gradient && writeGradient(gradient, box, 'shade', plain);
  expect(svg).toContain('x1="10" y1="20" x2="210" y2="20"');
  expect(svg).toContain('<stop offset="0.78" stop-color="#fffaf0"/>');
  expect(svg).toContain('<stop offset="1" stop-color="#fffaf0" stop-opacity="0"/>');
});

test('stops in pixels are shares of the box from above', () => {
  const gradient = readGradient('linear-gradient(rgb(1, 2, 3) 25px, rgb(4, 5, 6) 25px)');
  const svg = gradient && writeGradient(gradient, box, 'sea', plain);
  expect(svg).toContain('y1="20" x2="10" y2="120"');
  expect(svg).toContain(
    '<stop offset="0.25" stop-color="#010203"/><stop offset="0.25" stop-color="#040506"/>',
  );
});

test('a round one stands where its middle is told, as large as its last stop', () => {
  const gradient = readGradient(
    'radial-gradient(circle at 100px 50px, rgb(1, 2, 3) 40px, color(srgb 0.1 0.2 0.3) 41px, rgb(4, 5, 6) 80px)',
  );
  const svg = gradient && writeGradient(gradient, box, 'glow', plain);
  expect(svg).toContain('cx="110" cy="70" r="80"');
  expect(svg).toContain('<stop offset="0.5" stop-color="#010203"/>');
  expect(svg).toContain('stop-color="#123456" stop-opacity="0.5"');
});

test('colours of rgb are read with their opacity', () => {
  expect(fromRgb('rgb(255, 0, 16)')).toEqual({ colour: '#ff0010', opacity: 1 });
  expect(fromRgb('rgba(255, 0, 16, 0.25)')).toEqual({ colour: '#ff0010', opacity: 0.25 });
  expect(fromRgb('oklab(0.5 0 0)')).toBeNull();
});
