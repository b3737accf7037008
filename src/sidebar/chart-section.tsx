import { type ReactNode, useId } from 'react';
import type { ChartExport } from '../charts/export/chart-export.ts';
import type { ExportTable } from '../charts/export/export-table.ts';
import { ChartTools } from './chart-tools.tsx';
import './chart-section.css';

interface ChartSectionProps {
  readonly name: string;
  /** What the chart shows now. */
  readonly sentence: string;
  readonly chart: () => ChartExport;
  readonly table: () => ExportTable;
  readonly children?: ReactNode;
}

/** A chart with its title, what it shows in a sentence, its table, and itself to take along. */
export function ChartSection({ name, sentence, chart, table, children }: ChartSectionProps) {
  const id = useId();
  return (
    <section className="chart" aria-labelledby={id}>
      <h3 id={id} className="chart-title">
        {name}
      </h3>
      <p className="chart-sentence numbers">{sentence}</p>
      {children}
      <ChartTools name={name} chart={chart} table={table} />
    </section>
  );
}
