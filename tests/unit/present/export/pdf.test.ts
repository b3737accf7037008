import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { writePdf } from '../../../../src/present/export/pdf.ts';
import { winAnsi } from '../../../../src/present/export/pdf-file.ts';

const line = { x: 100, baseline: 200, width: 300, size: 40 };
const page = (title: string, ...texts: readonly string[]) => ({
  title,
  jpeg: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
  pixels: { width: 1, height: 1 },
  lines: texts.map((text) => ({ ...line, text })),
});
const caption = {
  title: 'L’Europe – «\u202fErasmus\u202f»',
  author: 'Łódź (Atlas)',
  attribution: 'GeoNames (CC BY 4.0)',
  locale: 'fr',
  page: { width: 1920, height: 1080 },
};

async function read(data: Uint8Array) {
  const loading = getDocument({ data, verbosity: 0 });
  return { pdf: await loading.promise, end: () => loading.destroy() };
}

test('a document has a page a step, as large as a slide, named beside it', async () => {
  const { pdf, end } = await read(writePdf([page('Un'), page('Deux (2)')], caption));
  expect(pdf.numPages).toBe(2);
  const { width, height } = (await pdf.getPage(2)).getViewport({ scale: 1 });
  expect([width, height]).toEqual([960, 540]);
  expect((await pdf.getOutline())?.map(({ title }) => title)).toEqual(['Un', 'Deux (2)']);
  await end();
});

test('it says what it is, whose its data are, and in which language', async () => {
  const { pdf, end } = await read(writePdf([page('Un')], caption));
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: caption.title,
    Author: caption.author,
    Subject: caption.attribution,
    Language: 'fr',
  });
  await end();
});

test('words are found where they are read', async () => {
  const { pdf, end } = await read(writePdf([page('Un', 'accords (Erasmus)', '46\u202f% à Iași…')], caption));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  expect(words.map(({ str }) => str.replaceAll('\u00a0', ' '))).toEqual([
    'accords (Erasmus)',
    '46 % à Iasi…',
  ]);
  const [, , , , x, y] = words[0]?.transform ?? [];
  expect([x, y]).toEqual([50, 440]);
  await end();
});

test('letters that the encoding has not lose their accent, or are left out', () => {
  expect(winAnsi('Poznań €')).toBe('Poznan \x80');
  expect(winAnsi('中 a')).toBe(' a');
  expect(winAnsi('a\\(b)')).toBe('a\\\\\\(b\\)');
});
