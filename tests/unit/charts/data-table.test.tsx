import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DataTable } from '../../../src/charts/data-table.tsx';
import type { ExportTable } from '../../../src/charts/export/export-table.ts';
import type { Locale } from '../../../src/model/atlas.ts';

const table: ExportTable = {
  columns: [
    { label: 'Pays', kind: 'text' },
    { label: 'Accords', kind: 'count' },
    { label: 'Part', kind: 'share' },
  ],
  rows: [
    ['Espagne', 1234, 0.0895],
    ['Inde', 2, null],
  ],
};
const draw = (locale: Locale) =>
  renderToStaticMarkup(<DataTable caption="Accords par pays" table={table} locale={locale} />);
const textsOf = (html: string, cell: RegExp) => [...html.matchAll(cell)].map(([, text]) => text);

test('every number has a column’s and a row’s head', () => {
  const html = draw('fr');
  expect(textsOf(html, /<th scope="col"[^>]*>([^<]*)</g)).toEqual(['Pays', 'Accords', 'Part']);
  expect(textsOf(html, /<th scope="row"[^>]*>([^<]*)</g)).toEqual(['Espagne', 'Inde']);
});

test('numbers are written as the language writes them, and nothing where there is none', () => {
  expect(textsOf(draw('fr'), /<td[^>]*>([^<]*)</g)).toEqual(['1\u202f234', '9\u00a0%', '2', '']);
  expect(textsOf(draw('en'), /<td[^>]*>([^<]*)</g)).toEqual(['1,234', '9%', '2', '']);
});

test('the region has the caption for its name', () => {
  const html = draw('fr');
  const [, id] = /<section[^>]*aria-labelledby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`<caption id="${id}">Accords par pays</caption>`);
});
