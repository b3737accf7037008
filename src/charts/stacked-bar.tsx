import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import type { CategoryCounts } from '../model/aggregate.ts';
import { categoryColour } from './category-style.ts';
import { barPieces } from './stacked-bar-geometry.ts';

interface StackedBarProps {
  readonly counts: CategoryCounts;
  /** Count that takes the full width. */
  readonly largest: number;
  /** Count of the whole that these are a part of. */
  readonly whole?: number;
}

const height = 8;

/** A bar of the make-up by category, as wide as its container; its name says the same in words. */
export function StackedBar({ counts, largest }: StackedBarProps) {
  const { t } = useTranslation();
  const names = useNames();
  const pieces = barPieces(counts, largest);
  const inWords = pieces.map(({ category, count }) =>
    t('count.category', { category: t(`category.${category}`), count }),
  );
  return (
    <svg className="stacked-bar" width="100%" height={height} role="img" aria-label={names.list(inWords)}>
      {pieces.map(({ category, start, width }) => (
        <rect
          key={category}
          x={`${start}%`}
          height={height}
          rx={1.5}
          data-category={category}
          // One pixel of air between pieces; a width in CSS can say so, an attribute cannot.
          style={{ width: `calc(${width}% - 1px)`, fill: categoryColour(category) }}
        />
      ))}
    </svg>
  );
}
