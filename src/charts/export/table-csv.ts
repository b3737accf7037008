import { dsvFormat } from 'd3-dsv';
import type { Locale } from '../../model/atlas.ts';
import type { ExportTable } from './export-table.ts';

/** What a spreadsheet of the language's countries takes for the end of a cell, and for the point in a number. */
const dialects: Readonly<Record<Locale, { readonly separator: string; readonly point: string }>> = {
  fr: { separator: ';', point: ',' },
  en: { separator: ',', point: '.' },
};

/**
 * A table as a spreadsheet of the reader's language opens it by a double click: UTF-8 with a byte order mark (else
 * Excel takes it for the machine's old code page), the columns' names first, RFC 4180's line ends and quotes. Numbers
 * stand alone, without grouping; a share is of 0 to 1.
 */
export function tableCsv({ columns, rows }: ExportTable, locale: Locale): string {
  const { separator, point } = dialects[locale];
  const format = dsvFormat(separator);
  const write = (cell: string | number | null) => {
    if (typeof cell === 'number') return decimal(cell).replace('.', point);
    return cell === null ? '' : harmless(cell);
  };
  const lines = [columns.map(({ label }) => label), ...rows].map((row) => format.formatRow(row.map(write)));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

/**
 * Spreadsheets take a text that begins so for a formula and run it; a leading apostrophe makes it text again, and the
 * quotes that d3-dsv sets keep a separator in a text from beginning another cell. OWASP, "CSV Injection":
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** To a millionth, never in powers of ten. */
function decimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
