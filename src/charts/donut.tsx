import { useNames } from '../i18n/react.tsx';
import type { CategoryCounts } from '../model/aggregate.ts';
import { categoryColour, occurring } from './category-style.ts';
import { donutSegments, donutShape } from './donut-geometry.ts';
import { MarkGlyph, type MarkKind } from './mark-symbol.tsx';
import { haloWidth } from './marker-radius.ts';
import { useDonutMotion } from './use-donut-motion.ts';

interface DonutProps {
  readonly counts: CategoryCounts;
  /** Without the halo, in CSS pixels: markerRadius of the sum. */
  readonly radius: number;
  /** What some of the agreements are besides their kind. */
  readonly marks?: readonly MarkKind[];
}

/** Direction of each mark from the middle, in degrees clockwise from east: no mark ever faces a neighbour's. */
const markDirections: Readonly<Record<MarkKind, number>> = { 'double-degree': -45, network: 45 };

/** How far a mark reaches beyond the halo, in CSS pixels: onto a neighbour's halo at most, never onto its ring. */
const markOverhang = 2;

/**
 * A marker's picture: the make-up of a number of agreements by category, with the number inside; a dot for one.
 * Hidden from screen readers: whoever shows it gives it a name.
 */
export function Donut({ counts, radius, marks = [] }: DonutProps) {
  const names = useNames();
  const donut = useDonutMotion(counts, radius);
  const present = occurring(counts);
  const total = present.reduce((sum, category) => sum + counts[category], 0);
  const [only] = present;
  const reach = radius + haloWidth;
  return (
    <svg
      ref={donut}
      className="donut"
      width={2 * reach}
      height={2 * reach}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      aria-hidden="true"
    >
      <circle className="donut-halo" r={reach} />
      {total === 1 && only ? (
        <>
          <circle r={radius} style={{ fill: categoryColour(only) }} />
          {marks.slice(0, 1).map((kind) => (
            <MarkGlyph key={kind} kind={kind} x={0} y={0} radius={radius} ground={false} />
          ))}
        </>
      ) : (
        <>
          <circle className="donut-hole" r={radius - 1} />
          {donutSegments(donutShape(counts, radius)).map((segment) => (
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
          {marks.map((kind) => (
            <RimMark key={kind} kind={kind} radius={radius} />
          ))}
        </>
      )}
    </svg>
  );
}

function RimMark({ kind, radius }: { readonly kind: MarkKind; readonly radius: number }) {
  const size = Math.max(5.5, 0.32 * radius);
  const away = radius + haloWidth + markOverhang - size;
  const direction = (markDirections[kind] * Math.PI) / 180;
  return (
    <MarkGlyph
      kind={kind}
      x={away * Math.cos(direction)}
      y={away * Math.sin(direction)}
      radius={size}
      ground
    />
  );
}

/** The marks of a number of agreements, in the one order that donuts and legend share. */
export function marksOf(doubleDegrees: number, networks: readonly string[]): readonly MarkKind[] {
  const marks: MarkKind[] = [];
  if (doubleDegrees > 0) marks.push('double-degree');
  if (networks.length > 0) marks.push('network');
  return marks;
}
