import type { Locale } from '../../model/atlas.ts';
import { colours, type ThemeName } from '../../ui/colours.ts';
import type { ChartExport } from './chart-export.ts';
import { chartSvg } from './chart-svg.ts';
import { embedFonts } from './embed-fonts.ts';
import type { ExportTable } from './export-table.ts';
import { textMeasure } from './measure-text.ts';
import { saveFile } from './save-file.ts';
import { tableCsv } from './table-csv.ts';
import { toPng } from './to-png.ts';

/** What a chart can be saved as. */
export type SaveFormat = 'svg' | 'png' | 'csv';

/** What is to be saved, and how. */
interface Saving {
  readonly chart: ChartExport;
  readonly table: ExportTable;
  readonly format: SaveFormat;
  readonly locale: Locale;
  readonly theme: ThemeName;
}

/**
 * Makes the file and hands it to the browser.
 *
 * @returns the file's name
 * @throws Error when the browser can't make it
 */
export async function saveChart(saving: Saving): Promise<string> {
  const name = `${saving.chart.fileName}.${saving.format}`;
  saveFile(name, await makeFile(saving));
  return name;
}

async function makeFile({ chart, table, format, locale, theme }: Saving): Promise<Blob> {
  if (format === 'csv') return new Blob([tableCsv(table, locale)], { type: 'text/csv;charset=utf-8' });
  // The spec's texts and all numbers that are drawn are in its JSON.
  const measure = await textMeasure(JSON.stringify(chart));
  const svg = await embedFonts(chartSvg(chart, { palette: colours[theme], locale, measure }));
  return format === 'png' ? toPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
}
