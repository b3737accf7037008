import { useTranslation } from 'react-i18next';
import type { Category } from '../model/atlas.ts';
import { categoryColour } from './category-style.ts';

/** Says which colour is which category, in the order of bars and donuts. */
export function Legend({ categories }: { readonly categories: readonly Category[] }) {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {categories.map((category) => (
        <li key={category} className="legend-item">
          <Swatch category={category} />
          {t(`category.${category}`)}
        </li>
      ))}
    </ul>
  );
}

/** A category's colour beside its name. */
export function Swatch({ category }: { readonly category: Category }) {
  return <span className="swatch" style={{ backgroundColor: categoryColour(category) }} aria-hidden="true" />;
}
