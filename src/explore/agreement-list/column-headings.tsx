import { useTranslation } from 'react-i18next';
import { type ListKey, turnOrder } from '../../model/list-order.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { OrderSign } from './order-sign.tsx';

/** The table's columns, and by which of them it can be ordered. */
export const columns = [
  { name: 'institution', orders: true },
  { name: 'city', orders: true },
  { name: 'country', orders: true },
  { name: 'category', orders: true },
  { name: 'marks', orders: false },
  { name: 'title', orders: false },
  { name: 'distance', orders: true },
] as const;

/**
 * Headings that are buttons order the table (W3C ARIA Authoring Practices, sortable table).
 *
 * @param props.isLong whether rows are numbered, since not all are in the page
 */
export function ColumnHeadings({ isLong }: { readonly isLong: boolean }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr aria-rowindex={isLong ? 1 : undefined}>
        {columns.map(({ name, orders }) =>
          orders ? (
            <OrderHeading key={name} name={name} />
          ) : (
            <th key={name} scope="col" data-column={name}>
              {t(`list.columns.${name}`)}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

function OrderHeading({ name }: { readonly name: ListKey }) {
  const { t } = useTranslation();
  const order = useAtlasStore((state) => state.listOrder);
  const { orderListBy } = useAtlasActions();
  const direction = order.by !== name ? 'none' : order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" data-column={name} aria-sort={direction === 'none' ? undefined : direction}>
      <button type="button" className="list-heading" onClick={() => orderListBy(turnOrder(order, name))}>
        {t(`list.columns.${name}`)}
        <OrderSign direction={direction} />
      </button>
    </th>
  );
}
