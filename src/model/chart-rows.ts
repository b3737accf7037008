import { type CategoryCounts, countByCategory, groupBy } from './aggregate.ts';
import { type Agreement, type Atlas, categories } from './atlas.ts';
import { mostFirst } from './order.ts';
import type { StepChart } from './tour.ts';

/** A bar of a step's chart. */
export interface ChartRow {
  /** A category, a region, a country's code, a network's name, `yes` or `no`; null for all others together. */
  readonly key: string | null;
  readonly counts: CategoryCounts;
  readonly total: number;
  /** How many values stand in this row: one, but for all others together. */
  readonly values: number;
}

/**
 * The bars of a step's chart, most agreements first; categories in their one order.
 *
 * @param most how many rows at most: of more, the last is all others together
 */
export function chartRows(
  chart: StepChart,
  agreements: readonly Agreement[],
  { regionOf }: Pick<Atlas, 'regionOf'>,
  most: number,
): readonly ChartRow[] {
  const keyOf: Readonly<Record<StepChart, (agreement: Agreement) => string | null>> = {
    categories: ({ category }) => category,
    regions: ({ countryListed }) => regionOf[countryListed] ?? null,
    countries: ({ countryListed }) => countryListed,
    networks: ({ network }) => network,
    doubleDegrees: ({ doubleDegree }) => (doubleDegree ? 'yes' : 'no'),
  };
  const rows = [...groupBy(agreements, keyOf[chart])].flatMap(([key, group]) =>
    key === null ? [] : [{ key, counts: countByCategory(group), total: group.length, values: 1, group }],
  );
  if (chart === 'categories')
    rows.sort((one, other) => categories.indexOf(one.key as never) - categories.indexOf(other.key as never));
  else rows.sort(mostFirst(({ key }) => key));
  const own = rows.map(({ group: _group, ...row }) => row);
  if (rows.length <= most) return own;
  const others = rows.slice(most - 1);
  const group = others.flatMap((row) => row.group);
  return [
    ...own.slice(0, most - 1),
    { key: null, counts: countByCategory(group), total: group.length, values: others.length },
  ];
}
