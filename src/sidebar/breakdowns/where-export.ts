import type { IcicleCell, IcicleDrawing } from '../../charts/export/chart-export.ts';
import type { ExportTable } from '../../charts/export/export-table.ts';
import type { PartOfWhole } from '../../charts/part-of-whole.tsx';
import type { WhereFocus } from '../../model/where.ts';
import type { Words } from '../words.ts';
import type { WhereItem } from './where-items.ts';

/** The chart of places on paper: nothing is too small there to stand on its own. */
export function whereDrawing(
  items: readonly WhereItem[],
  focus: WhereFocus,
  amount: (counts: PartOfWhole) => string,
  { t }: Words,
): IcicleDrawing {
  const region = { heading: t('facet.region'), cells: cellsOf(items, amount) };
  const second = cellsOf(
    items.flatMap(({ children }) => children),
    amount,
  );
  const country = t('facet.country');
  const institutions = t('charts.columns.institutions');
  if (focus.country) return { kind: 'icicle', columns: [{ ...region, heading: institutions }] };
  const headings = focus.region ? [country, institutions] : [region.heading, country];
  return {
    kind: 'icicle',
    columns: [
      { ...region, heading: headings[0] ?? null },
      { heading: headings[1] ?? null, cells: second },
    ],
  };
}

function cellsOf(
  items: readonly WhereItem[],
  amount: (counts: PartOfWhole) => string,
): readonly IcicleCell[] {
  const total = items.reduce((sum, { whole }) => sum + whole, 0);
  let before = 0;
  return items.map((item) => {
    const from = before / total;
    before += item.whole;
    const { label, lang, part, whole } = item;
    return {
      label,
      lang,
      part,
      whole,
      text: amount(item),
      chosen: item.isChosen ?? false,
      from,
      to: before / total,
    };
  });
}

/** All cells of the chart of places, those too small for one, too: each with what it lies in. */
export function whereTable(items: readonly WhereItem[], focus: WhereFocus, { t, names }: Words): ExportTable {
  const around = focus.country
    ? names.country(focus.country.country)
    : focus.region
      ? t(`region.${focus.region.region}`)
      : t('charts.world');
  const row = ({ label, part, whole }: WhereItem, within: string) => [label, within, part, whole] as const;
  return {
    columns: [
      { label: t('charts.columns.place'), kind: 'text' },
      { label: t('charts.columns.within'), kind: 'text' },
      { label: t('charts.columns.left'), kind: 'count' },
      { label: t('charts.columns.whole'), kind: 'count' },
    ],
    rows: items.flatMap((item) => [
      row(item, around),
      ...item.children.map((child) => row(child, item.label)),
    ]),
  };
}
