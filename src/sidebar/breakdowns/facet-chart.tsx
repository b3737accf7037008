import { useTranslation } from 'react-i18next';
import type { BarsDrawing } from '../../charts/export/chart-export.ts';
import type { ExportTable } from '../../charts/export/export-table.ts';
import { FacetBars } from '../../charts/facet-bars.tsx';
import { largestNamed } from '../../charts/facet-bars-geometry.ts';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import { useNames } from '../../i18n/react.tsx';
import { type Atlas, categories } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import type { FacetValues } from '../../model/facets.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { useAmount } from '../amount.ts';
import { useChartExport } from '../chart-export.ts';
import { ChartSection } from '../chart-section.tsx';
import { facetRows } from './facet-rows.ts';
import { type ChartedFacet, facetSentence } from './facet-sentence.ts';

interface FacetChartProps<Facet extends ChartedFacet> {
  readonly facet: Facet;
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/** A facet's values as bars that choose. */
export function FacetChart<Facet extends ChartedFacet>({ facet, atlas, breakdown }: FacetChartProps<Facet>) {
  const { t } = useTranslation();
  const names = useNames();
  const labels = useFacetLabels();
  const amount = useAmount();
  const pageOf = useChartExport(atlas);
  const { toggleFacet } = useAtlasActions();
  const chosen: readonly FacetValues[Facet][] | undefined = useAtlasStore((state) => state.facets[facet]);
  const rows = facetRows(facet, breakdown.values[facet], labels, names);
  const name = t(`charts.titles.${facet}`);
  const sentence = facetSentence(facet, rows, chosen, { t, names });

  const drawing = (): BarsDrawing => ({
    kind: 'bars',
    largest: largestNamed(rows),
    rows: rows.map((row) => {
      const category = categories.find((one) => one === row.value);
      return {
        label: row.label,
        part: row.part,
        whole: row.whole,
        text: amount(row),
        chosen: chosen?.includes(row.value) ?? false,
        ...(category && { category }),
      };
    }),
  });
  const table = (): ExportTable => {
    const total = rows.reduce((sum, { part }) => sum + part, 0);
    return {
      columns: [
        { label: labels.facet(facet), kind: 'text' },
        { label: t('charts.columns.left'), kind: 'count' },
        { label: t('charts.columns.whole'), kind: 'count' },
        { label: t('charts.columns.share'), kind: 'share' },
      ],
      rows: rows.map(({ label, part, whole }) => [label, part, whole, total > 0 ? part / total : null]),
    };
  };
  return (
    <ChartSection
      name={name}
      sentence={sentence}
      chart={() => pageOf({ name, sentence, drawing: drawing(), hasParts: true })}
      table={table}
    >
      <FacetBars label={name} rows={rows} chosen={chosen} onToggle={(value) => toggleFacet(facet, value)} />
    </ChartSection>
  );
}
