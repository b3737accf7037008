import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const css = read('src/ui/fonts.css');

function ranges(family: string): readonly (readonly [number, number])[] {
  return css
    .split('@font-face')
    .filter((block) => block.includes(`"${family}"`))
    .flatMap((block) => [...block.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)])
    .map(([, from = '', to]) => [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)] as const);
}

test.each(['Source Sans 3 Variable', 'Source Serif 4 Variable'])(
  '%s has every letter of the list',
  (family) => {
    const covered = ranges(family);
    const letters = new Set(
      ['agreements', 'corrections', 'institutions', 'places']
        .map((table) => read(`data/${table}.tsv`))
        .join(''),
    );
    const missing = [...letters].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 32 && !covered.some(([from, to]) => code >= from && code <= to);
    });
    expect(missing).toEqual([]);
  },
);

test('every font file is there', () => {
  const files = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path ?? '');
  expect(files).toHaveLength(8);
  expect(files.filter((path) => !existsSync(new URL(`node_modules/${path}`, root)))).toEqual([]);
});
