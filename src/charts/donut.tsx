import { useNames } from '../i18n/react.tsx';
import type { CategoryCounts } from '../model/aggregate.ts';
import { categoryColour, occurring } from './category-style.ts';
import { donutSegments } from './donut-geometry.ts';

/** Ring of the sea's colour that parts a marker from its neighbours, in CSS pixels outside the radius. */
export const haloWidth = 2;

/** Inner radius as a share of the outer one: room for the count, and a ring wide enough to tell colours by. */
const hole = 0.62;

interface DonutProps {
  readonly counts: CategoryCounts;
  /** Without the halo, in CSS pixels: markerRadius of the sum. */
  readonly radius: number;
}

/**
 * A marker's picture: the make-up of a number of agreements by category, with the number inside; a dot for one.
 * Hidden from screen readers: whoever shows it gives it a name.
 */
export function Donut({ counts, radius }: DonutProps) {
  const names = useNames();
  const present = occurring(counts);
  const total = present.reduce((sum, category) => sum + counts[category], 0);
  const [only] = present;
  const reach = radius + haloWidth;
  return (
    <svg
      className="donut"
      width={2 * reach}
      height={2 * reach}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      aria-hidden="true"
    >
      <circle className="donut-halo" r={reach} />
      {total === 1 && only ? (
        <circle r={radius} style={{ fill: categoryColour(only) }} />
      ) : (
        <>
          <circle className="donut-hole" r={radius - 1} />
          {donutSegments(counts, { outerRadius: radius, innerRadius: radius * hole }).map((segment) => (
            <path
              key={segment.category}
              d={segment.path}
              data-category={segment.category}
              style={{ fill: categoryColour(segment.category) }}
            />
          ))}
          <text className="donut-count numbers" dy="0.35em" fontSize={Math.min(20, Math.max(12, radius / 2))}>
            {names.number(total)}
          </text>
        </>
      )}
    </svg>
  );
}
