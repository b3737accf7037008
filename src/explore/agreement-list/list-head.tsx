import { useTranslation } from 'react-i18next';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { listForms } from '../../state/store.ts';
import { ToggleGroup } from '../../ui/toggle-group.tsx';
import { OrderControls } from './order-controls.tsx';

/** How many agreements are listed, as what, and in which order; a table's headings order it by themselves. */
export function ListHead({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const form = useAtlasStore((state) => state.listForm);
  const { setListAs } = useAtlasActions();
  return (
    <>
      <div className="list-head">
        <p className="list-count numbers">{t('count.agreements', { count })}</p>
        <div className="list-form">
          <ToggleGroup
            label={t('list.form')}
            options={listForms.map((value) => ({ value, label: t(`list.${value}`) }))}
            value={form}
            onChoose={setListAs}
          />
        </div>
      </div>
      {form === 'cards' && <OrderControls />}
    </>
  );
}
