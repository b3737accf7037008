import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../charts/data-table.tsx';
import type { ChartExport } from '../charts/export/chart-export.ts';
import type { ExportTable } from '../charts/export/export-table.ts';
import { TakeAlong } from '../charts/take-along.tsx';
import { useLocale } from '../i18n/react.tsx';
import './chart-tools.css';

interface ChartToolsProps {
  /** As over the chart: "By category". */
  readonly name: string;
  readonly chart: () => ChartExport;
  readonly table: () => ExportTable;
}

/** More rows would make a browser wait, and nobody reads them here: the file has them all. */
const mostRows = 500;

/** Under a chart: the table that says the same, behind a button, and the chart to take along. */
export function ChartTools({ name, chart, table }: ChartToolsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="chart-tools">
      <button
        type="button"
        className="table-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t('charts.tableOf', { chart: name })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('charts.table')}
      </button>
      <TakeAlong name={name} chart={chart} table={table} />
      {isOpen && (
        <div id={id} className="chart-table">
          <ChartTable name={name} table={table()} />
        </div>
      )}
    </div>
  );
}

function ChartTable({ name, table }: { readonly name: string; readonly table: ExportTable }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const all = table.rows.length;
  if (all <= mostRows)
    return <DataTable caption={t('charts.tableOf', { chart: name })} table={table} locale={locale} />;
  return (
    <DataTable
      caption={t('charts.firstRows', { chart: name, shown: mostRows, all })}
      table={{ ...table, rows: table.rows.slice(0, mostRows) }}
      locale={locale}
    />
  );
}
