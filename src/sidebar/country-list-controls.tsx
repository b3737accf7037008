import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Category, categories } from '../model/atlas.ts';
import type { CountryOrder } from '../model/order.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';

/** In which order the countries stand, and whether under their regions. */
export function CountryListControls({ occurring }: { readonly occurring: readonly Category[] }) {
  const { t } = useTranslation();
  const id = useId();
  const order = useAtlasStore((state) => state.countryOrder);
  const byRegion = useAtlasStore((state) => state.byRegion);
  const { orderCountriesBy, groupByRegion } = useAtlasActions();
  return (
    <div className="country-list-controls">
      <label htmlFor={id}>{t('order.label')}</label>
      <select
        id={id}
        value={order}
        onChange={({ currentTarget }) => orderCountriesBy(currentTarget.value as CountryOrder)}
      >
        <option value="agreements">{t('order.agreements')}</option>
        <option value="institutions">{t('order.institutions')}</option>
        <option value="name">{t('order.name')}</option>
        <optgroup label={t('order.shares')}>
          {categories
            // A link may name a kind that this list lacks.
            .filter((category) => occurring.includes(category) || order === `share-${category}`)
            .map((category) => (
              <option key={category} value={`share-${category}`}>
                {t('order.share', { of: t(`category.${category}`) })}
              </option>
            ))}
          <option value="share-double-degree">{t('order.share', { of: t('sidebar.doubleDegree') })}</option>
        </optgroup>
      </select>
      <label className="by-region">
        <input
          type="checkbox"
          checked={byRegion}
          onChange={({ currentTarget }) => groupByRegion(currentTarget.checked)}
        />
        {t('order.byRegion')}
      </label>
    </div>
  );
}
