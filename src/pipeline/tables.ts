import type { z } from 'zod';
import { type DelimitedRecord, parseDelimited } from './delimited.ts';
import { type Location, type Problem, quoted, type TextFile } from './problem.ts';

/** A row of a curated table, and where its cells are. */
export interface TableRow<Value> {
  readonly value: Value;
  readonly at: (column: keyof Value & string) => Location;
}

/**
 * Reads a curated table (tab-separated, one header line, cells trimmed) by a schema whose keys are the columns.
 * Columns may come in any order; every one must be there, and no other. Rows that don't fit the schema are
 * problems with line and column, and are left out.
 */
export function readTable<Schema extends z.ZodObject>(
  file: TextFile,
  schema: Schema,
): { rows: TableRow<z.output<Schema>>[]; problems: Problem[] } {
  const names = Object.keys(schema.shape);
  const { records, problems } = parseDelimited(file, '\t');
  const [header, ...body] = records;
  const titles = header?.cells.map((cell) => cell.trim()) ?? [];
  const wrongHeader = headerProblem(file, names, titles, header);
  if (wrongHeader !== null) return { rows: [], problems: [...problems, wrongHeader] };

  const rows: TableRow<z.output<Schema>>[] = [];
  for (const record of body) {
    const at = (column: string): Location => ({
      file: file.path,
      line: record.line,
      column: record.columns[titles.indexOf(column)] ?? 1,
    });
    if (record.cells.length !== titles.length) {
      problems.push(wrongWidth(at(titles[0] ?? ''), record, titles));
      continue;
    }
    const cells = Object.fromEntries(
      titles.map((title, index) => [title, record.cells[index]?.trim() ?? '']),
    );
    const result = schema.safeParse(cells);
    if (result.success) {
      rows.push({ value: result.data, at });
      continue;
    }
    for (const issue of result.error.issues) {
      const column = String(issue.path[0] ?? titles[0]);
      problems.push({
        ...at(column),
        found: `${quoted(cells[column] ?? '')} in the column ${quoted(column)}`,
        expected: issue.message,
        mend: `correct the cell ${quoted(column)} of this row`,
      });
    }
  }
  return { rows, problems };
}

function headerProblem(
  file: TextFile,
  names: readonly string[],
  titles: readonly string[],
  header: DelimitedRecord | undefined,
): Problem | null {
  const missing = names.filter((name) => !titles.includes(name));
  const unknown = titles.filter((title, index) => !names.includes(title) || titles.indexOf(title) !== index);
  if (missing.length === 0 && unknown.length === 0) return null;
  const lacks = missing.length > 0 ? [`no column ${missing.map(quoted).join(', ')}`] : [];
  const extra = unknown.length > 0 ? [`an unknown or doubled column ${unknown.map(quoted).join(', ')}`] : [];
  return {
    file: file.path,
    line: header?.line ?? 1,
    column: 1,
    found: header === undefined ? 'an empty file' : [...lacks, ...extra].join(' and '),
    expected: `a header line with the columns ${names.join(', ')}, tabs between`,
    mend: 'correct the header line',
  };
}

function wrongWidth(location: Location, record: DelimitedRecord, titles: readonly string[]): Problem {
  return {
    ...location,
    found: `${record.cells.length} cells`,
    expected: `${titles.length} cells, as in the header: ${titles.join(', ')}`,
    mend: 'put one tab between two cells, also where a cell is empty',
  };
}
