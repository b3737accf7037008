import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import { aggregateByCountry, countryOfSelection } from '../model/aggregate.ts';
import type { Agreement } from '../model/atlas.ts';
import { orderCountries } from '../model/order.ts';
import { useAtlasStore } from '../state/react.tsx';
import { useFlip } from '../ui/use-flip.ts';
import { CountryRow } from './country-row.tsx';

/** The countries, most agreements first; the one that holds the selection is open. */
export function CountryList({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { t } = useTranslation();
  const headingId = useId();
  const names = useNames();
  const selection = useAtlasStore((state) => state.selection);
  const countries = useMemo(
    () => orderCountries(aggregateByCountry(agreements), names.country, names.collator),
    [agreements, names],
  );
  const open = useMemo(() => countryOfSelection(agreements, selection), [agreements, selection]);
  const list = useRef<HTMLUListElement>(null);
  useFlip(list, countries);
  const largest = countries[0]?.total ?? 0;
  if (countries.length === 0) return null;
  return (
    <section>
      <h2 className="visually-hidden" id={headingId}>
        {t('sidebar.countries')}
      </h2>
      <ul ref={list} className="country-list" aria-labelledby={headingId}>
        {countries.map((aggregate) => {
          const isOpen = aggregate.country === open;
          return (
            <CountryRow
              key={aggregate.country}
              aggregate={aggregate}
              agreements={agreements}
              largest={largest}
              isOpen={isOpen}
              // Closed rows need not hear of it, and are not drawn again.
              selection={isOpen ? selection : null}
            />
          );
        })}
      </ul>
    </section>
  );
}
