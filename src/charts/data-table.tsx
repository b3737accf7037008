import { useId, useMemo, useRef } from 'react';
import type { Locale } from '../model/atlas.ts';
import { useOverflow } from '../ui/use-overflow.ts';
import type { ExportTable } from './export/export-table.ts';
import './data-table.css';

interface DataTableProps {
  /** What the table holds, in the reader's language. */
  readonly caption: string;
  readonly table: ExportTable;
  readonly locale: Locale;
}

/** The numbers of a chart, the same as in its CSV. One that is wider than its place scrolls in it, by keys, too. */
export function DataTable({ caption, table: { columns, rows }, locale }: DataTableProps) {
  const id = useId();
  const formats = useMemo(
    () => ({
      count: new Intl.NumberFormat(locale),
      share: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    }),
    [locale],
  );
  const region = useRef<HTMLElement>(null);
  const overflows = useOverflow(region);
  const write = (cell: string | number | null | undefined, kind: 'text' | 'count' | 'share' | undefined) =>
    typeof cell === 'number' ? formats[kind === 'share' ? 'share' : 'count'].format(cell) : cell;
  return (
    <section
      ref={region}
      className="data-table"
      aria-labelledby={id}
      // What scrolls must be reached by keys (WCAG 2.2, 2.1.1).
      tabIndex={overflows ? 0 : undefined}
    >
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, kind }) => (
              <th key={label} scope="col" data-kind={kind}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and none has a state
            <tr key={index}>
              {columns.map(({ label, kind }, column) =>
                column === 0 ? (
                  <th key={label} scope="row" data-kind={kind}>
                    {write(row[column], kind)}
                  </th>
                ) : (
                  <td key={label} data-kind={kind}>
                    {write(row[column], kind)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
