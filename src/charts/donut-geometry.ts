import { arc, pie } from 'd3-shape';
import type { CategoryCounts } from '../model/aggregate.ts';
import type { Category } from '../model/atlas.ts';
import { occurring } from './category-style.ts';

/** One category's part of a ring. */
export interface DonutSegment {
  readonly category: Category;
  readonly count: number;
  /** SVG path round the ring's centre, clockwise from twelve o'clock. */
  readonly path: string;
}

/** Gap between segments in CSS pixels. */
const gap = 1.2;

/** A ring's segments in the categories' order; none for a category that does not occur. */
export function donutSegments(
  counts: CategoryCounts,
  { outerRadius, innerRadius }: { readonly outerRadius: number; readonly innerRadius: number },
): readonly DonutSegment[] {
  const present = occurring(counts);
  const layout = pie<Category>()
    .sort(null)
    .value((category) => counts[category])
    // A ring of one category is whole.
    .padAngle(present.length > 1 ? gap / outerRadius : 0);
  const shape = arc<{ startAngle: number; endAngle: number; padAngle: number }>()
    .innerRadius(innerRadius)
    .outerRadius(outerRadius)
    .padRadius(outerRadius);
  return layout([...present]).map((slice) => ({
    category: slice.data,
    count: slice.value,
    path: shape(slice) ?? '',
  }));
}
