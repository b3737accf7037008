import { dsvFormat } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { ExportTable } from '../../../../src/charts/export/export-table.ts';
import { tableCsv } from '../../../../src/charts/export/table-csv.ts';

const table: ExportTable = {
  columns: [
    { label: 'Pays', kind: 'text' },
    { label: 'Accords', kind: 'count' },
    { label: 'Part des doubles diplômes', kind: 'share' },
  ],
  rows: [
    ['Espagne', 34, 3 / 34],
    ['Corée, République de; «\u00a0Sud\u00a0»', 1234, 0.5],
    ['dit "Hokkaido"', 0, null],
    ['deux\nlignes', 100, 1],
  ],
};

describe.each([
  ['fr', ';', '0,088235', '0,5'],
  ['en', ',', '0.088235', '0.5'],
] as const)('a table in %s', (locale, separator, share, half) => {
  const csv = tableCsv(table, locale);

  test('comes back as it went, by a reader of that dialect', () => {
    const [head, ...rows] = dsvFormat(separator).parseRows(csv.replace(/^\ufeff/, ''));
    expect(head).toEqual(['Pays', 'Accords', 'Part des doubles diplômes']);
    expect(rows).toEqual([
      ['Espagne', '34', share],
      ['Corée, République de; «\u00a0Sud\u00a0»', '1234', half],
      ['dit "Hokkaido"', '0', ''],
      ['deux\nlignes', '100', '1'],
    ]);
  });

  test('begins with a byte order mark, and each record ends as RFC 4180 says', () => {
    expect(csv.startsWith('\ufeffPays')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(table.rows.length + 2);
  });
});

test('no text is a formula to a spreadsheet, and numbers stay numbers', () => {
  const texts = ['=1+2";=1+2', '+33 1', '-x', '@SUM(A1)', '\tx', '\rx', '\nx', 'a=b', "'=1"];
  const csv = tableCsv(
    {
      columns: [
        { label: '=label', kind: 'text' },
        { label: 'n', kind: 'count' },
      ],
      rows: texts.map((text) => [text, -1.5]),
    },
    'en',
  );
  const [head, ...rows] = dsvFormat(',').parseRows(csv.replace(/^\ufeff/, ''));
  expect(head).toEqual(["'=label", 'n']);
  expect(rows.map(([text]) => text)).toEqual([
    '\'=1+2";=1+2',
    "'+33 1",
    "'-x",
    "'@SUM(A1)",
    "'\tx",
    "'\rx",
    "'\nx",
    'a=b',
    "'=1",
  ]);
  expect(rows.every(([, number]) => number === '-1.5')).toBe(true);
});

test('a field that begins with quotes cannot begin another cell', () => {
  const csv = tableCsv({ columns: [{ label: 'a', kind: 'text' }], rows: [['=1+2";=1+2']] }, 'fr');
  expect(csv).toBe('\ufeffa\r\n"\'=1+2"";=1+2"\r\n');
});
