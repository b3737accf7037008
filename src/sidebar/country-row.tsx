import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { StackedBar } from '../charts/stacked-bar.tsx';
import { useNames } from '../i18n/react.tsx';
import type { Agreement } from '../model/atlas.ts';
import type { CountryPart } from '../model/breakdown.ts';
import { type CountryOrder, isShareOrder, shareOf } from '../model/order.ts';
import type { Selection } from '../model/selection.ts';
import { useAtlasActions } from '../state/react.tsx';
import { useInView } from '../ui/in-view.ts';
import type { Placement } from '../ui/virtual-list.tsx';
import { CompareButton } from './compare-button.tsx';
import { CountryDetails } from './country-details.tsx';

interface CountryRowProps {
  readonly part: CountryPart;
  /** What is left of the list, where the row is open. */
  readonly agreements: readonly Agreement[];
  /** The count that takes a bar's full width. */
  readonly largest: number;
  /** By a share, the bar shows shares, too. */
  readonly order: CountryOrder;
  readonly isOpen: boolean;
  /** The selection when it lies in this country. */
  readonly selection: Selection | null;
  readonly placement: Placement;
}

/** A country's numbers and bar; a press opens what they are made of. */
export const CountryRow = memo(function CountryRow(props: CountryRowProps) {
  const { part, agreements, largest, order, isOpen, selection, placement } = props;
  const { t } = useTranslation();
  const names = useNames();
  const { selectCountry, clearSelection } = useAtlasActions();
  const detailsId = useId();
  const isSelected = selection?.kind === 'country';
  const row = useInView<HTMLLIElement>(isSelected);
  const { country, counts, total, whole, institutions } = part;
  const share = isShareOrder(order) ? shareOf(part, order) : null;
  const place = (element: HTMLLIElement | null) => {
    row.current = element;
    placement.ref?.(element);
  };
  return (
    <li
      {...placement}
      ref={place}
      className="country"
      data-country={country}
      data-flip-key={country}
      data-open={isOpen ? '' : undefined}
    >
      <div className="country-row">
        <h4>
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
              {share === null ? t('count.institutionsShort', { count: institutions }) : names.share(share)}
            </span>
            <span className="visually-hidden">
              {t('sidebar.countryInWords', {
                agreements: t('count.agreements', { count: total }),
                institutions: t('count.institutions', { count: institutions }),
              })}
              {share !== null && ` (${names.share(share)})`}
            </span>
          </button>
        </h4>
        {share === null ? (
          <StackedBar counts={counts} largest={largest} whole={whole} />
        ) : (
          <StackedBar counts={counts} largest={total} />
        )}
      </div>
      {isOpen && (
        <>
          <CompareButton country={country} />
          <CountryDetails id={detailsId} country={country} agreements={agreements} selection={selection} />
        </>
      )}
    </li>
  );
});
