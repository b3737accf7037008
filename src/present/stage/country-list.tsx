import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import { aggregateByCountry } from '../../model/aggregate.ts';
import type { Agreement } from '../../model/atlas.ts';
import { mostFirst } from '../../model/order.ts';

/** What the map shows, for those who don't see it: its countries, most agreements first. */
export function CountryList({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const countries = aggregateByCountry(agreements).toSorted(mostFirst(({ country }) => country));
  return (
    <ul className="visually-hidden" aria-label={t('present.countries')}>
      {countries.map(({ country, total }) => (
        <li key={country}>
          {names.country(country)}, {t('count.agreements', { count: total })}
        </li>
      ))}
    </ul>
  );
}
