import { fold } from '../model/fold.ts';
import { type DelimitedRecord, type Delimiter, parseDelimited } from './delimited.ts';
import { type Location, type Problem, quoted, type TextFile } from './problem.ts';

/** The cells that the list has for an agreement. */
export const listFields = ['country', 'institution', 'city', 'title', 'type'] as const;
export type ListField = (typeof listFields)[number];

/** One row of the list: an agreement as listed. */
export interface ListRow {
  readonly line: number;
  /** The cells, byte for byte. */
  readonly source: Readonly<Record<ListField, string>>;
  /** Where each cell begins, for messages. */
  readonly at: (field: ListField) => Location;
}

/** What reading gives: every row below the header is in `rows` or counted in `reported`. */
export interface ListReading {
  readonly rows: readonly ListRow[];
  readonly reported: number;
  readonly problems: readonly Problem[];
}

/** Words that name a column, in French and English, folded. "Type" comes before "title": "Type d'accord". */
const headerWords: readonly (readonly [ListField, readonly string[]])[] = [
  ['country', ['pays', 'country', 'countries']],
  ['institution', ['etablissement', 'institution', 'university', 'universite', 'partner', 'partenaire']],
  ['city', ['ville', 'city', 'town']],
  ['type', ['type', 'nature', 'kind']],
  ['title', ['accord', 'agreement', 'title', 'titre', 'intitule']],
];

type Columns = Readonly<Record<ListField, number>>;

/**
 * Reads the list: finds the header by its words, wherever it stands, and takes every record below it as an
 * agreement. Title lines above it, blank lines from page breaks and a header said again on a later page are no
 * rows. A last column without a name is the type.
 */
export function readList(file: TextFile): ListReading {
  const delimiters: Delimiter[] = file.path.endsWith('.csv') ? [',', ';', '\t'] : ['\t'];
  const attempts = delimiters.map((delimiter) => readWith(file, delimiter));
  const readable = attempts.find((attempt) => attempt.columns !== null) ?? attempts[0];
  if (readable === undefined || readable.columns === null) {
    const problems = readable?.problems ?? [];
    return { rows: [], reported: 0, problems: problems.length > 0 ? problems : [noHeader(file, delimiters)] };
  }
  return rowsBelow(file, readable.columns, readable.records);
}

function readWith(file: TextFile, delimiter: Delimiter) {
  const { records, problems } = parseDelimited(file, delimiter);
  const header = records.findIndex((record) => findColumns(record) !== null);
  const headerRecord = records[header];
  return {
    columns: headerRecord === undefined ? null : findColumns(headerRecord),
    records: records.slice(header + 1),
    problems,
  };
}

/** The position of every field, or null where the record is no header. */
function findColumns(record: DelimitedRecord): Columns | null {
  const words = record.cells.map((cell) => fold(cell).split(' '));
  const found: Partial<Record<ListField, number>> = {};
  for (const [field, names] of headerWords) {
    const taken = Object.values(found);
    const position = words.findIndex(
      (cell, index) => !taken.includes(index) && cell.some((word) => names.includes(word)),
    );
    if (position !== -1) found[field] = position;
  }
  const last = record.cells.length - 1;
  if (found.type === undefined && record.cells[last]?.trim() === '') found.type = last;
  const { country, institution, city, title, type } = found;
  if (country === undefined || institution === undefined || city === undefined) return null;
  if (title === undefined || type === undefined) return null;
  return { country, institution, city, title, type };
}

function rowsBelow(file: TextFile, columns: Columns, records: readonly DelimitedRecord[]): ListReading {
  const width = Math.max(...Object.values(columns)) + 1;
  const rows: ListRow[] = [];
  const problems: Problem[] = [];
  let reported = 0;
  for (const record of records) {
    if (findColumns(record) !== null) continue;
    const surplus = record.cells.slice(width).findIndex((cell) => cell.trim() !== '');
    if (record.cells.length < width || surplus !== -1) {
      reported += 1;
      problems.push(raggedRow(file, record, width, surplus));
    } else {
      rows.push(rowOf(file, columns, record));
    }
  }
  return { rows, reported, problems };
}

function rowOf(file: TextFile, columns: Columns, record: DelimitedRecord): ListRow {
  const cell = (field: ListField) => record.cells[columns[field]] ?? '';
  return {
    line: record.line,
    source: {
      country: cell('country'),
      institution: cell('institution'),
      city: cell('city'),
      title: cell('title'),
      type: cell('type'),
    },
    at: (field) => ({
      file: file.path,
      line: record.line,
      column: record.columns[columns[field]] ?? 1,
    }),
  };
}

function raggedRow(file: TextFile, record: DelimitedRecord, width: number, surplus: number): Problem {
  const filled = record.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return {
    file: file.path,
    line: record.line,
    column: surplus === -1 ? 1 : (record.columns[width + surplus] ?? 1),
    found: `${record.cells.length === 1 ? '1 cell' : `${record.cells.length} cells`}: ${quoted(filled.join(' · '))}`,
    expected: `${width} cells, as in the header: ${listFields.join(', ')}`,
    mend: 'add the cells that lack (an empty one is fine), or take out the line if it is no agreement',
  };
}

function noHeader(file: TextFile, delimiters: readonly Delimiter[]): Problem {
  const first = file.text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const names = delimiters.map((delimiter) => (delimiter === '\t' ? 'tabs' : `“${delimiter}”`)).join(' or ');
  return {
    file: file.path,
    line: 1,
    column: 1,
    found: first === '' ? 'an empty file' : `no header; the first line is ${quoted(first.slice(0, 80))}`,
    expected:
      'a line that names the columns country, institution, city, agreement and type, in English or French ' +
      `(the type may be a last column without a name), with ${names} between`,
    mend: 'add the header line above the first agreement',
  };
}
