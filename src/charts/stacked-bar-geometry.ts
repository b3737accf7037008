import { stack } from 'd3-shape';
import type { CategoryCounts } from '../model/aggregate.ts';
import type { Category } from '../model/atlas.ts';
import { occurring } from './category-style.ts';

/** One category's piece of a bar. */
export interface BarPiece {
  readonly category: Category;
  readonly count: number;
  /** Both in per cent of the bar's full width. */
  readonly start: number;
  readonly width: number;
}

/**
 * A bar's pieces in the categories' order, to a linear scale.
 *
 * @param largest count that takes the full width
 */
export function barPieces(counts: CategoryCounts, largest: number): readonly BarPiece[] {
  // d3-scale would bring colours, dates and formats into the first load: 10 kB gzipped for one division.
  const scale = (count: number) => (100 * count) / largest;
  const series = stack<CategoryCounts, Category>().keys(occurring(counts))([counts]);
  return series.map((layer) => {
    const [from, to] = layer[0] ?? [0, 0];
    return { category: layer.key, count: to - from, start: scale(from), width: scale(to) - scale(from) };
  });
}
