import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import type { CategoryCounts } from '../model/aggregate.ts';
import { categories } from '../model/atlas.ts';
import { categoryColour } from './category-style.ts';
import { barPieces, barSize } from './stacked-bar-geometry.ts';

interface StackedBarProps {
  readonly counts: CategoryCounts;
  /** Count that takes the full width: the total itself for a bar of shares. */
  readonly largest: number;
  /** Count that the pieces are a part of: a ghost behind them shows it to the same scale. */
  readonly whole?: number | undefined;
}

/**
 * A bar of the make-up by category, as wide as its container; its name says the same in words. Each category keeps its
 * element, so that one that comes grows from nothing at its place, and one that goes shrinks there.
 */
export function StackedBar({ counts, largest, whole }: StackedBarProps) {
  const { t } = useTranslation();
  const names = useNames();
  const pieces = barPieces(counts, largest);
  const part = pieces.reduce((sum, { count }) => sum + count, 0);
  const kinds = names.list(
    pieces.map(({ category, count }) => t('count.category', { category: t(`category.${category}`), count })),
  );
  const inWords = () => {
    if (whole === undefined || whole === part) return kinds;
    return part > 0 ? t('bar.partOfWhole', { part, whole, kinds }) : t('bar.noneOfWhole', { whole });
  };
  return (
    <div className="stacked-bar" role="img" aria-label={inWords()}>
      {whole !== undefined && (
        <div className="bar-whole" style={barSize(whole, largest, Math.max(1, pieces.length))} />
      )}
      <div className="bar-pieces" style={barSize(part, largest, pieces.length)}>
        {categories.map((category) => (
          <div
            key={category}
            className="bar-piece"
            data-category={category}
            data-empty={counts[category] === 0 ? '' : undefined}
            style={{ flexGrow: counts[category], backgroundColor: categoryColour(category) }}
          />
        ))}
      </div>
    </div>
  );
}
