import type { ExportTable } from '../../charts/export/export-table.ts';
import { tableCsv } from '../../charts/export/table-csv.ts';
import { type Counts, daysOf, kinds, type Seen } from './counts.ts';

/** Named alike in every language, so that a program can read the file. */
const columns: ExportTable['columns'] = [
  { label: 'date', kind: 'text' },
  { label: 'kind', kind: 'text' },
  { label: 'key', kind: 'text' },
  { label: 'name', kind: 'text' },
  { label: 'count', kind: 'count' },
];

/**
 * Counts as a table to be opened in a spreadsheet: a row for each day, kind and key.
 *
 * @param nameOf what a thing is called; empty where it has no name
 */
export function countsCsv(counts: Counts, nameOf: (seen: Seen) => string): string {
  const rows = daysOf(counts).flatMap((day) =>
    kinds.flatMap((kind) =>
      Object.entries(counts[day]?.[kind] ?? {}).map(([key, count]) => [
        day,
        kind,
        key,
        nameOf({ kind, key }),
        count,
      ]),
    ),
  );
  return tableCsv({ columns, rows }, 'en');
}
