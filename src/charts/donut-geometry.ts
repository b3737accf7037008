import { arc } from 'd3-shape';
import type { CategoryCounts } from '../model/aggregate.ts';
import { type Category, categories } from '../model/atlas.ts';
import { occurring } from './category-style.ts';

/** A ring to be drawn: of what, and how large in CSS pixels. */
export interface DonutShape {
  readonly counts: CategoryCounts;
  readonly outerRadius: number;
  readonly innerRadius: number;
}

/** One category's part of a ring. */
export interface DonutSegment {
  readonly category: Category;
  readonly count: number;
  /** SVG path round the ring's centre, clockwise from twelve o'clock. */
  readonly path: string;
}

/** Gap between segments in CSS pixels. */
const gap = 1.2;

/** Inner radius as a share of the outer one: room for the count, and a ring wide enough to tell colours by. */
const hole = 0.62;

/** The shape for a number of agreements: a ring, or for one a dot. @param radius of the outside, in CSS pixels */
export function donutShape(counts: CategoryCounts, radius: number): DonutShape {
  return { counts, outerRadius: radius, innerRadius: totalOf(counts) === 1 ? 0 : radius * hole };
}

/** A ring's segments in the categories' order; none for a category that does not occur. */
export function donutSegments({ counts, outerRadius, innerRadius }: DonutShape): readonly DonutSegment[] {
  const shape = arc<{ startAngle: number; endAngle: number; padAngle: number }>()
    .innerRadius(innerRadius)
    .outerRadius(outerRadius)
    .padRadius(outerRadius);
  const total = totalOf(counts);
  const slices = occurring(counts).map((category) => {
    const count = counts[category];
    // A ring of one category is whole. On the way there the gap closes, for counts between the whole numbers.
    const share = Math.min(1, count) * Math.min(1, total - count);
    return { category, count, padAngle: (share * gap) / outerRadius };
  });
  const gaps = slices.reduce((sum, { padAngle }) => sum + padAngle, 0);
  let endAngle = 0;
  return slices.map(({ category, count, padAngle }) => {
    const startAngle = endAngle;
    endAngle += padAngle + ((2 * Math.PI - gaps) * count) / total;
    return { category, count, path: shape({ startAngle, endAngle, padAngle }) ?? '' };
  });
}

/** A shape on the way from one to another. @param time from 0, the one, to 1, the other */
export function donutBetween(from: DonutShape, to: DonutShape, time: number): DonutShape {
  // d3-interpolate would bring colours and dates along: 7 kB gzipped for this line.
  const between = (one: number, other: number) => one * (1 - time) + other * time;
  return {
    outerRadius: between(from.outerRadius, to.outerRadius),
    innerRadius: between(from.innerRadius, to.innerRadius),
    counts: Object.fromEntries(
      categories.map((category) => [category, between(from.counts[category], to.counts[category])]),
    ) as CategoryCounts,
  };
}

/** Whether two shapes look the same. */
export function sameDonut(one: DonutShape, other: DonutShape): boolean {
  return (
    one.outerRadius === other.outerRadius &&
    categories.every((category) => one.counts[category] === other.counts[category])
  );
}

function totalOf(counts: CategoryCounts): number {
  return categories.reduce((sum, category) => sum + counts[category], 0);
}
