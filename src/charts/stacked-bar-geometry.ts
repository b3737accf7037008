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

/** What a piece takes at least, in CSS pixels: 3, and 1 of air behind it (stacked-bar.css says the same). */
const leastPiece = 4;

/**
 * A bar's pieces in the categories' order, to a linear scale.
 *
 * @param largest count that takes the full width
 */
export function barPieces(counts: CategoryCounts, largest: number): readonly BarPiece[] {
  const scale = (count: number) => share(count, largest);
  const series = stack<CategoryCounts, Category>().keys(occurring(counts))([counts]);
  return series.map((layer) => {
    const [from, to] = layer[0] ?? [0, 0];
    return { category: layer.key, count: to - from, start: scale(from), width: scale(to) - scale(from) };
  });
}

/**
 * How long a count is in a bar, to the same scale; never too short for its pieces, so that one of thousands is seen.
 *
 * @param pieces that it must have room for
 */
export function barSize(
  count: number,
  largest: number,
  pieces: number,
): { readonly width: string; readonly minWidth: string } {
  return {
    width: `${share(count, largest)}%`,
    minWidth: `${count > 0 ? pieces * leastPiece : 0}px`,
  };
}

/** In per cent. d3-scale would bring colours, dates and formats into the first load: 10 kB gzipped for one division. */
function share(count: number, largest: number): number {
  return largest > 0 ? (100 * count) / largest : 0;
}
