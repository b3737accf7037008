import { useCallback, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, LonLat } from '../../model/atlas.ts';
import { isSelected, selectionKey } from '../../model/selection.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { useOverflow } from '../../ui/use-overflow.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { AgreementRow, type MeasureRow } from './agreement-row.tsx';
import { ColumnHeadings, columns } from './column-headings.tsx';
import { useRowsInSight } from './use-rows-in-sight.ts';

interface AgreementTableProps {
  /** In the reader's order. */
  readonly agreements: readonly Agreement[];
  /** Where distances are told from: [lon, lat]. */
  readonly from: LonLat;
}

/** Up to here all rows stand in the page: then a browser's own search finds them all. */
const longTable = 150;

/** A row an agreement. A table that is wider than its place scrolls in it, by keys, too; on paper it is whole. */
export function AgreementTable({ agreements, from }: AgreementTableProps) {
  const { t } = useTranslation();
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const overflows = useOverflow(region);
  const isPrinting = usePrinting();
  const isLong = agreements.length > longTable && !isPrinting;
  const Rows = isLong ? RowsInSight : AllRows;
  return (
    <section
      ref={region}
      className="agreement-table"
      aria-labelledby={captionId}
      data-overflows={overflows ? '' : undefined}
      // What scrolls must be reached by keys (WCAG 2.2, 2.1.1).
      tabIndex={overflows ? 0 : undefined}
    >
      <table aria-rowcount={isLong ? agreements.length + 1 : undefined}>
        <caption id={captionId} className="visually-hidden">
          {t('list.caption')}
        </caption>
        <ColumnHeadings isLong={isLong} />
        <Rows agreements={agreements} from={from} />
      </table>
    </section>
  );
}

function AllRows({ agreements, from }: AgreementTableProps) {
  const { rowAt } = useRows(agreements, from);
  return <tbody>{agreements.map((_, index) => rowAt(index))}</tbody>;
}

/** A row's usual height in CSS pixels. */
const usualHeight = 50;

/** Only what is seen, and where the reader is, stands in the page; gaps keep the room of the rest. */
function RowsInSight({ agreements, from }: AgreementTableProps) {
  const { rowAt, active, selection } = useRows(agreements, from);
  const body = useRef<HTMLTableSectionElement>(null);
  // The same function while the rows are the same: with another, all their places are reckoned anew.
  const keyOf = useCallback((index: number) => agreements[index]?.sourceLine ?? index, [agreements]);
  const { stretches, measure, noteFocus, noteBlur } = useRowsInSight(body, {
    count: agreements.length,
    keyOf,
    usualHeight,
    active,
    activeKey: active >= 0 ? selectionKey(selection) : null,
  });
  return (
    <tbody ref={body} onFocus={noteFocus} onBlur={noteBlur}>
      {/* Flat: in lists of their own, rows would lose their identity, and the focus, as the table is scrolled. */}
      {stretches.flatMap(({ index, gapBefore }) =>
        index === null ? (
          <Gap key="end" height={gapBefore} />
        ) : (
          [gapBefore > 0 && <Gap key={`before ${index}`} height={gapBefore} />, rowAt(index, measure)]
        ),
      )}
    </tbody>
  );
}

/** Room of rows that are not in the page; screen readers know of them by the rows' numbers. */
function Gap({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus a table's row
    <tr aria-hidden="true" className="agreement-gap">
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  );
}

function useRows(agreements: readonly Agreement[], from: LonLat) {
  const selection = useAtlasStore((state) => state.selection);
  /** The first that the selection holds. */
  const active = useMemo(
    () => agreements.findIndex((agreement) => isSelected(agreement, selection)),
    [agreements, selection],
  );
  const rowAt = (index: number, measure?: MeasureRow) => {
    const agreement = agreements[index];
    if (!agreement) return null;
    return (
      <AgreementRow
        key={agreement.sourceLine}
        agreement={agreement}
        from={from}
        isSelected={isSelected(agreement, selection)}
        // A long table brings it into view by itself.
        isActive={!measure && index === active}
        index={measure ? index : null}
        measure={measure}
      />
    );
  };
  return { rowAt, active, selection };
}
