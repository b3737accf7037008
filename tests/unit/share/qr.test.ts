import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { type QrCode, qrCode, qrDocument } from '../../../src/share/qr.ts';

/** The modules that a code's path darkens. */
function modulesOf({ size, path }: QrCode): boolean[][] {
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return modules;
}

/** What a camera would read, with some of the picture spoilt. */
function read(code: QrCode, spoil: (x: number, y: number) => boolean = () => false): string | undefined {
  const scale = 4;
  const side = code.size * scale;
  const modules = modulesOf(code);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)];
      const dark = (modules[row]?.[column] ?? false) !== spoil(column, row);
      if (dark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

const links = [
  'https://example.org/?lang=fr',
  'https://example.org/atlas/?lang=en&country=BR&view=-47.92972,-15.77972,4.5&without=erasmus,renewal&near=it/milan,500',
  `https://example.org/#shortlist=${'Universidade de São Paulo – Ökologie, '.repeat(20)}`,
];

test.each(links)('is read as the very link: %s', (link) => {
  const code = qrCode(link);
  expect(code && read(code)).toBe(link);
});

test('is read with a corner of its data spoilt', () => {
  const link = links[1] ?? '';
  const code = qrCode(link);
  const middle = (code?.size ?? 0) / 2;
  const isSpoilt = (x: number, y: number) => Math.abs(x - middle) < 4 && Math.abs(y - middle) < 4;
  expect(code && read(code, isSpoilt)).toBe(link);
});

test('keeps four modules free on each side', () => {
  for (const link of links) {
    const code = qrCode(link);
    if (!code) throw new Error('no code');
    const modules = modulesOf(code);
    const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [[x, y] as const] : [])));
    const all = dark.flat();
    expect([Math.min(...all), Math.max(...all)]).toEqual([4, code.size - 5]);
  }
});

test('there is none of a text that is too long for one', () => {
  expect(qrCode('a'.repeat(3000))).toBeNull();
});

test('as a file it is dark on white and says what it leads to', () => {
  const code = qrCode(links[0] ?? '');
  const svg = code && qrDocument(code, 'Brésil & <Chine>');
  expect(svg).toContain('<title>Brésil &amp; &lt;Chine&gt;</title>');
  expect(svg).toMatch(/fill="#fff".*fill="#000"/);
});
