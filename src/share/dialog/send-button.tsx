import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SendButtonProps {
  readonly link: string;
  readonly title: string;
}

/** Hands the link to the device's own share sheet; not there where there is none. */
export function SendButton({ link, title }: SendButtonProps) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const data: ShareData = { title, url: link };
  if (!canSend(data)) return null;
  const send = async () => {
    setFailed(false);
    try {
      await navigator.share(data);
    } catch (error) {
      // Whoever puts the sheet away wanted that.
      setFailed((error as Error).name !== 'AbortError');
    }
  };
  return (
    <div className="share-field">
      <button type="button" className="share-action" onClick={() => void send()}>
        {t('shareDialog.send')}
      </button>
      <span role="status" className="share-status" data-failed={failed ? '' : undefined}>
        {failed && t('shareDialog.sendFailed')}
      </span>
    </div>
  );
}

function canSend(data: ShareData): boolean {
  if (typeof navigator.share !== 'function') return false;
  return navigator.canShare?.(data) ?? true;
}
