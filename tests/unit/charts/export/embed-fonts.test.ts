import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedFonts } from '../../../../src/charts/export/embed-fonts.ts';
import { fontFaces } from '../../../../src/charts/export/font-faces.ts';
import { write } from '../../../../src/charts/export/svg.ts';
import { fonts, setText } from '../../../../src/charts/export/text.ts';
import { parseXml } from './xml.ts';

const file = (url: string) => url.replace(/.*\/|\?.*/g, '');

/** A document with a text in each family. */
function documentOf(sans: string, serif: string): string {
  const line = (text: string, font: (typeof fonts)['label' | 'title']) =>
    write(
      setText(text, font, 1000, () => 1),
      { x: 0, top: 0, fill: '#000' },
    ).join('');
  return `<svg><title>t</title><desc>d</desc>${line(sans, fonts.label)}${line(serif, fonts.title)}</svg>`;
}

async function filesFor(sans: string, serif: string): Promise<readonly string[]> {
  const loaded: string[] = [];
  await embedFonts(documentOf(sans, serif), async (url) => {
    loaded.push(file(url));
    return new Uint8Array();
  });
  return loaded.map((name) => name.replace('-wght-normal.woff2', ''));
}

test('the faces are the page’s', () => {
  const css = readFileSync(new URL('../../../../src/ui/fonts.css', import.meta.url), 'utf8');
  const onPage = css
    .split('@font-face')
    .slice(1)
    .map((block) => ({
      family: /font-family: "([^"]+)"/.exec(block)?.[1],
      file: file(/url\("([^"]+)"\)/.exec(block)?.[1] ?? ''),
      unicodeRange: /unicode-range:([^;]+)/.exec(block)?.[1]?.trim().replace(/\s+/g, ' '),
    }));
  const inFiles = fontFaces.map(({ family, url, unicodeRange }) => ({
    family,
    file: file(url),
    unicodeRange,
  }));
  const byFile = (faces: readonly { readonly file: string }[]) =>
    faces.toSorted((one, other) => one.file.localeCompare(other.file));
  expect(byFile(inFiles)).toEqual(byFile(onPage));
});

test('French needs the files of Latin-1 alone', async () => {
  expect(await filesFor('Étés à l’œuvre\u202f; «\u00a0çà\u00a0»', 'Accords')).toEqual([
    'source-sans-3-latin',
    'source-serif-4-latin',
  ]);
});

test('letters beyond bring the files of their family', async () => {
  expect(await filesFor('Politechnika Łódzka', 'Accords')).toEqual([
    'source-sans-3-latin',
    'source-sans-3-latin-ext',
    'source-serif-4-latin',
  ]);
  expect(await filesFor('МГУ', '')).toEqual(['source-sans-3-cyrillic']);
});

test('a file’s bytes are in the document, which stays well formed', async () => {
  const bytes = new Uint8Array(70_000).map((_, index) => index % 251);
  const svg = await embedFonts(documentOf('Accords', ''), async () => bytes);
  expect(parseXml(svg).find(({ name }) => name === 'style')?.text).toContain(
    "font-family:'Source Sans 3 Variable'",
  );
  const [, embedded = ''] = /url\(data:font\/woff2;base64,([^)]+)\)/.exec(svg) ?? [];
  expect(Buffer.from(embedded, 'base64').equals(bytes)).toBe(true);
});

test('a file that can’t be had is an error', async () => {
  await expect(embedFonts(documentOf('A', ''), () => Promise.reject(new Error('gone')))).rejects.toThrow(
    'gone',
  );
});
