import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import type { CategoryCounts } from '../model/aggregate.ts';
import type { Category } from '../model/atlas.ts';
import { categoryColour } from './category-style.ts';

interface LegendProps {
  /** The kinds of the whole list. */
  readonly listed: readonly Category[];
  /** What all other choices leave of each: a kind that is put aside keeps its number. */
  readonly counts: CategoryCounts;
  readonly hidden: readonly Category[];
  readonly onToggle: (category: Category) => void;
}

/**
 * Says which colour is which category, in the order of bars and donuts, and shows or hides each: a hidden one is
 * struck through and its swatch an outline, for colour is never the only cue.
 */
export function Legend({ listed, counts, hidden, onToggle }: LegendProps) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {listed.map((category) => (
        <li key={category}>
          <button
            type="button"
            className="legend-toggle"
            data-category={category}
            aria-pressed={!hidden.includes(category)}
            onClick={() => onToggle(category)}
          >
            <Swatch category={category} />
            <span className="legend-name">{t(`category.${category}`)}</span>{' '}
            <span className="legend-count numbers">{names.number(counts[category])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A category's colour beside its name. */
export function Swatch({ category }: { readonly category: Category }) {
  return <span className="swatch" style={{ color: categoryColour(category) }} aria-hidden="true" />;
}
