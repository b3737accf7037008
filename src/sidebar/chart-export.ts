import { useTranslation } from 'react-i18next';
import type { ChartExport } from '../charts/export/chart-export.ts';
import { chartTexts } from '../i18n/chart-texts/index.ts';
import { useFacetLabels } from '../i18n/facet-labels.ts';
import { useLocale } from '../i18n/react.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import type { Atlas } from '../model/atlas.ts';
import { isFiltered } from '../model/facets.ts';
import { slug } from '../model/fold.ts';
import { useAtlasStore } from '../state/react.tsx';

/** What a chart says of itself. */
interface ChartContents extends Pick<ChartExport, 'sentence' | 'drawing'> {
  /** As over the chart: "By category". */
  readonly name: string;
  /** Where colours are categories. */
  readonly legend?: ChartExport['legend'];
  /** Whether it shows parts against wholes. */
  readonly hasParts: boolean;
}

/**
 * @returns a function that makes a page of a chart: title, the conditions in force, source and today's date; the file
 * is named after atlas and chart
 */
export function useChartExport({ config }: Atlas): (contents: ChartContents) => ChartExport {
  useTexts(chartTexts);
  const { t } = useTranslation();
  const locale = useLocale();
  const facets = useAtlasStore((state) => state.facets);
  const { choices } = useFacetLabels();
  const atlasName = config.name[locale];
  return ({ name, sentence, drawing, legend = [], hasParts }) => ({
    fileName: slug(`${atlasName} ${name}`),
    title: t('charts.ofAtlas', { atlas: atlasName, chart: name }),
    sentence,
    conditions: choices(facets),
    legend,
    parts:
      hasParts && isFiltered(facets)
        ? { part: t('charts.parts.left'), whole: t('charts.parts.whole') }
        : null,
    footer: t('charts.source', {
      source: config.source,
      date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date()),
    }),
    drawing,
  });
}
