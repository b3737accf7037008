import { useTranslation } from 'react-i18next';
import { useAtlasActions } from '../../state/react.tsx';
import { KeepSign } from '../keep-sign.tsx';

/** Nothing is kept yet: how it is done. */
export function Empty() {
  const { t } = useTranslation();
  const { showPanel } = useAtlasActions();
  return (
    <div className="shortlist-empty">
      <p className="shortlist-empty-title">
        <KeepSign isKept={false} /> {t('shortlist.empty')}
      </p>
      <p>{t('shortlist.emptyHow')}</p>
      <p>{t('shortlist.emptyWhere')}</p>
      <button type="button" onClick={() => showPanel('list')}>
        {t('shortlist.openList')}
      </button>
    </div>
  );
}
