import type { BarRow } from '../../charts/facet-bars-geometry.ts';
import type { FacetLabels } from '../../i18n/facet-labels.ts';
import type { Names } from '../../i18n/names.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import { type FacetValues, noValue } from '../../model/facets.ts';
import type { ChartedFacet } from './facet-sentence.ts';

/**
 * A facet's values as rows of its chart. Networks stand by number in the whole list, then by name, so that they keep
 * their places; the others have one order everywhere. What stands for "none" is last.
 */
export function facetRows<Facet extends ChartedFacet>(
  facet: Facet,
  values: Breakdown['values'][Facet],
  labels: FacetLabels,
  { collator }: Names,
): readonly BarRow<FacetValues[Facet]>[] {
  const rows = values.map((count) => ({
    ...count,
    label: labels.value(facet, count.value),
    isRest: count.value === noValue || (facet === 'doubleDegree' && count.value === 'no'),
  }));
  if (facet !== 'network') return rows;
  return rows.toSorted(
    (one, other) =>
      Number(one.isRest) - Number(other.isRest) ||
      other.whole - one.whole ||
      collator.compare(one.label, other.label),
  );
}
