import { useTranslation } from 'react-i18next';
import { CombinationStrip } from '../../charts/combination-strip.tsx';
import type { StripDrawing } from '../../charts/export/chart-export.ts';
import type { ExportTable } from '../../charts/export/export-table.ts';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import { useNames } from '../../i18n/react.tsx';
import type { Atlas } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { useAmount } from '../amount.ts';
import { useChartExport } from '../chart-export.ts';
import { ChartSection } from '../chart-section.tsx';
import { combinationColumns, combinationSentence } from './combinations.ts';

interface CombinationChartProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/** Which networks and double degrees go together; nothing for a list that has neither. */
export function CombinationChart({ atlas, breakdown }: CombinationChartProps) {
  const { t } = useTranslation();
  const words = { t, names: useNames() };
  const amount = useAmount();
  const pageOf = useChartExport(atlas);
  const { chooseFacets } = useAtlasActions();
  const facets = useAtlasStore((state) => state.facets);
  const { sets, columns } = combinationColumns(breakdown, facets, useFacetLabels(), words);
  if (columns.length === 0) return null;
  const name = t('charts.titles.combinations');
  const sentence = combinationSentence(breakdown, words);
  const drawing = (): StripDrawing => ({
    kind: 'strip',
    sets,
    combinations: columns.map((column) => ({
      members: column.members,
      part: column.part,
      whole: column.whole,
      text: amount(column),
      chosen: column.isChosen,
    })),
  });
  const table = (): ExportTable => ({
    columns: [
      { label: t('charts.columns.combination'), kind: 'text' },
      { label: t('charts.columns.left'), kind: 'count' },
      { label: t('charts.columns.whole'), kind: 'count' },
    ],
    rows: columns.map((column) => [column.name, column.part, column.whole]),
  });
  return (
    <ChartSection
      name={name}
      sentence={sentence}
      chart={() => pageOf({ name, sentence, drawing: drawing(), hasParts: true })}
      table={table}
    >
      <CombinationStrip
        label={name}
        sets={sets}
        combinations={columns}
        onPress={({ key, isChosen }) => {
          const pressed = columns.find((column) => column.key === key);
          if (pressed)
            chooseFacets(isChosen ? { network: undefined, doubleDegree: undefined } : pressed.choice);
        }}
      />
    </ChartSection>
  );
}
