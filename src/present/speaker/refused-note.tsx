import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Cross } from '../../ui/cross.tsx';
import { isRefused, speakerWindow } from './open-speaker.ts';
import { speakerAddress } from './stage-name.ts';
import './refused-note.css';

/** Says that the browser opened no second window, and offers a link to it. */
export function RefusedNote() {
  const { t } = useTranslation();
  const isShown = useSyncExternalStore(isRefused.subscribe, isRefused.getState);
  const close = () => isRefused.setState(false, true);
  return (
    <div role="status">
      {isShown && (
        <p className="refused-note">
          {t('present.windowRefused')}{' '}
          <a href={speakerAddress()} target={speakerWindow} rel="opener" onClick={close}>
            {t('present.speaker')}
          </a>
          <button type="button" aria-label={t('app.close')} onClick={close}>
            <Cross size={24} />
          </button>
        </p>
      )}
    </div>
  );
}
