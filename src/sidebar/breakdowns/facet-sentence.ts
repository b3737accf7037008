import type { BarRow } from '../../charts/facet-bars-geometry.ts';
import { agreementsOf, leadersInWords, leadersOf, namesOfMany, type Words } from '../words.ts';

/** Facets that have a chart of their own. */
export const chartedFacets = ['category', 'programme', 'network', 'doubleDegree'] as const;
export type ChartedFacet = (typeof chartedFacets)[number];

/**
 * What a facet's chart shows, in a sentence: what is kept, where something is; else how the agreements that the other
 * facets leave fall to its values.
 */
export function facetSentence(
  facet: ChartedFacet,
  rows: readonly BarRow[],
  chosen: readonly string[] | undefined,
  words: Words,
): string {
  const { t, names } = words;
  const total = sumOf(rows);
  if (total === 0) return t('charts.sentence.none');
  if (chosen) return keptSentence(rows, ({ value }) => chosen.includes(value), words);
  if (facet === 'category') return categorySentence(rows, total, words);
  const named = rows.filter(({ isRest }) => !isRest);
  const part = sumOf(named);
  if (part === 0) {
    return t(`charts.sentence.no.${facet}`, { agreements: t('count.agreements', { count: total }) });
  }
  const who = agreementsOf(part, total, words);
  if (facet === 'doubleDegree') {
    return t('charts.sentence.of.doubleDegree', { count: part, who, share: names.share(part / total) });
  }
  const occurring = named.filter((row) => row.part > 0);
  const leaders = leadersOf(occurring);
  const which =
    occurring.length > 1
      ? t('charts.sentence.leader', {
          count: leaders.length,
          values: leadersInWords(occurring, words),
        })
      : t('charts.sentence.onlyOne', { name: namesOfMany(leaders, words) });
  return t(`charts.sentence.of.${facet}`, { count: part, who, which });
}

/** How many agreements what is kept has, of those that the other facets leave. */
export function keptSentence<Row extends { readonly label: string; readonly part: number }>(
  rows: readonly Row[],
  isKept: (row: Row) => boolean,
  { t, names }: Words,
): string {
  const total = sumOf(rows);
  const kept = rows.filter(isKept);
  const part = sumOf(kept);
  const agreements = t('count.agreements', { count: total });
  return t('charts.sentence.kept', {
    values: kept.length > 0 ? names.list(kept.map(({ label }) => label)) : t('facet.nothing'),
    agreements: t('charts.partOfWhole', { part, agreements }),
    share: names.share(part / total),
  });
}

function categorySentence(rows: readonly BarRow[], total: number, words: Words): string {
  const { t, names } = words;
  const leaders = leadersOf(rows);
  const part = leaders[0]?.part ?? 0;
  const values = namesOfMany(leaders, words);
  if (part === total) return t('charts.sentence.oneKind', { count: total, value: values });
  return t('charts.sentence.kinds', {
    count: leaders.length,
    values,
    share: names.share(part / total),
    agreements: t('count.agreements', { count: total }),
  });
}

function sumOf(rows: readonly { readonly part: number }[]): number {
  return rows.reduce((sum, { part }) => sum + part, 0);
}
