import { memo, type RefCallback, useCallback } from 'react';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { Agreement, LonLat } from '../../model/atlas.ts';
import { distanceBetween } from '../../model/near.ts';
import { KeepButton } from '../../shortlist/keep-button.tsx';
import { useAtlasActions } from '../../state/react.tsx';
import { useInView } from '../../ui/in-view.ts';
import { PageButton } from '../../ui/page-button.tsx';
import { Kind, Marks, Title } from './agreement-words.tsx';
import { InstitutionButton } from './institution-button.tsx';
import { useListedPlaces } from './use-listed-places.ts';

/** Measures the row of a long table; the same function for the table's life. */
export type MeasureRow = (row: HTMLTableRowElement | null) => void;

interface AgreementRowProps {
  readonly agreement: Agreement;
  /** Where distances are told from: [lon, lat]. */
  readonly from: LonLat;
  readonly isSelected: boolean;
  /** Whether it is the first of those that the selection holds, to be brought into view. */
  readonly isActive: boolean;
  /** Which it is in a long table, not all of which is in the page; null in another. */
  readonly index: number | null;
  readonly measure: MeasureRow | undefined;
}

/** One agreement, headed by its institution. Not drawn again while a long table is scrolled. */
export const AgreementRow = memo(function AgreementRow(props: AgreementRowProps) {
  const { agreement, from, isSelected, isActive, index, measure } = props;
  const locale = useLocale();
  const names = useNames();
  const { openInstitution } = useAtlasActions();
  const row = useInView<HTMLTableRowElement>(isActive, useListedPlaces());
  const place: RefCallback<HTMLTableRowElement> = useCallback(
    (element) => {
      row.current = element;
      measure?.(element);
    },
    [row, measure],
  );
  const { institution, place: at, countryListed, sourceLine } = agreement;
  return (
    <tr
      ref={place}
      data-index={index ?? undefined}
      // The first row is the headings'.
      aria-rowindex={index === null ? undefined : index + 2}
      data-line={sourceLine}
      data-selected={isSelected ? '' : undefined}
    >
      <th scope="row" data-column="institution">
        <div className="agreement-partner">
          <InstitutionButton institution={institution} isSelected={isSelected} />
          <PageButton name={institution.name} onOpen={() => openInstitution(institution.key)} />
          <KeepButton institution={institution} isCompact />
        </div>
      </th>
      <td data-column="city">{at.name[locale]}</td>
      <td data-column="country">{names.country(countryListed)}</td>
      <td data-column="category">
        <Kind agreement={agreement} />
      </td>
      <td data-column="marks">
        <Marks agreement={agreement} />
      </td>
      <td data-column="title">
        <Title agreement={agreement} />
      </td>
      <td data-column="distance" className="numbers">
        {names.kilometres(distanceBetween(from, at.lonLat))}
      </td>
    </tr>
  );
});
