import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, quoted, type TextFile } from './problem.ts';

/** One record of a delimited file, with the places of its cells. */
export interface DelimitedRecord {
  /** 1-based line on which the record begins. */
  readonly line: number;
  /** The cells, byte for byte (a CSV's quotes taken off). */
  readonly cells: readonly string[];
  /** 1-based character in the line at which each cell begins. */
  readonly columns: readonly number[];
}

/** The separator between two cells. */
export type Delimiter = '\t' | ',' | ';';

/**
 * Parses tab-, comma- or semicolon-separated text, blank lines left out. In tab-separated text a quote is a
 * letter like any other, as GeoNames and spreadsheets' clipboards have it; in the others it quotes (RFC 4180).
 * What can't be parsed is a problem, and no records come back.
 */
export function parseDelimited(
  file: TextFile,
  delimiter: Delimiter,
): { records: DelimitedRecord[]; problems: Problem[] } {
  try {
    const parsed = parse(file.text, {
      delimiter,
      bom: true,
      quote: delimiter === '\t' ? false : '"',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      info: true,
      raw: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    let nextLine = 1;
    const records: DelimitedRecord[] = [];
    for (const { record, raw, info } of parsed) {
      const line = nextLine;
      // The parser counts a record's last line; the next record begins on the line after.
      nextLine = info.lines + 1;
      if (record.some((cell) => cell.trim() !== '')) {
        records.push({ line, cells: record, columns: cellColumns(record, raw, delimiter) });
      }
    }
    return { records, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records: [], problems: [problemOf(error, file)] };
  }
}

function cellColumns(cells: readonly string[], raw: string, delimiter: Delimiter): number[] {
  let position = 0;
  return cells.map((cell) => {
    const column = position + 1;
    const start = Math.max(raw.indexOf(cell, position), position);
    const end = raw.indexOf(delimiter, start + cell.length);
    position = end === -1 ? raw.length : end + 1;
    return column;
  });
}

function problemOf(error: CsvError, file: TextFile): Problem {
  const details = error as unknown as { lines?: number };
  return {
    file: file.path,
    line: details.lines ?? 1,
    column: 1,
    found: error.message,
    expected: 'quotes that open and close around a whole cell',
    mend: 'close the quote, or double it ("") where it is part of the text',
  };
}

/** Text of a file's bytes; bytes that are not UTF-8 are a problem, told with their line. */
export function decodeUtf8(path: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const text = new TextDecoder('utf-8').decode(bytes);
  let valid = true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    valid = false;
  }
  if (valid) return { text, problems: [] };
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    text,
    problems: [
      {
        file: path,
        line: before.length,
        column,
        found: `bytes that are not UTF-8, after ${quoted(before.at(-1)?.slice(-20) ?? '')}`,
        expected: 'text in UTF-8',
        mend: 'save the file again with the encoding UTF-8',
      },
    ],
  };
}
