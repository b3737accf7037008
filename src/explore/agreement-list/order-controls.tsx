import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListKey, listKeys } from '../../model/list-order.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { OrderSign } from './order-sign.tsx';

/** In which order the cards stand. */
export function OrderControls() {
  const { t } = useTranslation();
  const id = useId();
  const { by, descending } = useAtlasStore((state) => state.listOrder);
  const { orderListBy } = useAtlasActions();
  return (
    <div className="list-controls">
      <label htmlFor={id}>{t('list.orderBy')}</label>
      <select
        id={id}
        value={by}
        onChange={({ currentTarget }) =>
          orderListBy({ by: currentTarget.value as ListKey, descending: false })
        }
      >
        {listKeys.map((key) => (
          <option key={key} value={key}>
            {t(`list.orders.${key}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="list-direction"
        aria-pressed={descending}
        aria-label={t('list.descending')}
        title={t('list.descending')}
        onClick={() => orderListBy({ by, descending: !descending })}
      >
        <OrderSign direction={descending ? 'descending' : 'ascending'} />
      </button>
    </div>
  );
}
