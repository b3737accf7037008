import type { ValueCount } from '../model/breakdown.ts';

/** A facet's value as a row of a chart. */
export interface BarRow<Value extends string = string> extends ValueCount<Value> {
  readonly label: string;
  /** Stands for all that have no value of the facet: most of a list often, so that it gives no scale. */
  readonly isRest: boolean;
}

/** How long a row's bars are, in per cent of the full length. */
interface RowBars {
  readonly whole: number;
  readonly part: number;
  /** The bar is longer than there is room: it is drawn with a break, and to a scale of its own. */
  readonly isBroken: boolean;
}

/** The count that takes a bar's full length: the largest of those that have a value; at least 1. */
export function largestNamed(rows: readonly BarRow[]): number {
  return Math.max(1, ...rows.flatMap(({ whole, isRest }) => (isRest ? [] : whole)));
}

/**
 * A row's bars, to a linear scale.
 *
 * @param largest count that takes the full length
 */
export function rowBars({ whole, part }: ValueCount<string>, largest: number): RowBars {
  const isBroken = whole > largest;
  const scale = 100 / (isBroken ? whole : largest);
  return { whole: whole * scale, part: part * scale, isBroken };
}
