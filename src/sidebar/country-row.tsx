import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { StackedBar } from '../charts/stacked-bar.tsx';
import { useNames } from '../i18n/react.tsx';
import type { CountryAggregate } from '../model/aggregate.ts';
import type { Agreement } from '../model/atlas.ts';
import type { Selection } from '../model/selection.ts';
import { useAtlasActions } from '../state/react.tsx';
import { CountryDetails } from './country-details.tsx';
import { useInView } from './in-view.ts';

interface CountryRowProps {
  readonly aggregate: CountryAggregate;
  readonly agreements: readonly Agreement[];
  /** The count that takes a bar's full width. */
  readonly largest: number;
  readonly isOpen: boolean;
  /** The selection when it lies in this country. */
  readonly selection: Selection | null;
}

/** A country's numbers and bar; a press opens what they are made of. */
export const CountryRow = memo(function CountryRow(props: CountryRowProps) {
  const { aggregate, agreements, largest, isOpen, selection } = props;
  const { t } = useTranslation();
  const names = useNames();
  const { selectCountry, clearSelection } = useAtlasActions();
  const detailsId = useId();
  const isSelected = selection?.kind === 'country';
  const row = useInView<HTMLLIElement>(isSelected);
  const { country, counts, total, institutions } = aggregate;
  return (
    <li
      ref={row}
      className="country"
      data-country={country}
      data-flip-key={country}
      data-open={isOpen ? '' : undefined}
    >
      <div className="country-row">
        <h3>
          <button
            type="button"
            className="country-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            aria-current={isSelected || undefined}
            onClick={() => (isOpen ? clearSelection() : selectCountry(country))}
          >
            <span className="country-name">{names.country(country)}</span>{' '}
            <span className="country-total numbers" aria-hidden="true">
              {names.number(total)}
            </span>
            <span className="country-institutions numbers" aria-hidden="true">
              {t('count.institutionsShort', { count: institutions })}
            </span>
            <span className="visually-hidden">
              {t('sidebar.countryInWords', {
                agreements: t('count.agreements', { count: total }),
                institutions: t('count.institutions', { count: institutions }),
              })}
            </span>
          </button>
        </h3>
        <StackedBar counts={counts} largest={largest} />
      </div>
      {isOpen && (
        <CountryDetails id={detailsId} country={country} agreements={agreements} selection={selection} />
      )}
    </li>
  );
});
