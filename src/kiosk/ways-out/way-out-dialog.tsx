import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTexts } from '../../i18n/use-texts.ts';
import { waysOutTexts } from '../../i18n/ways-out-texts/index.ts';
import { qrCode } from '../../share/qr.ts';
import { QrPicture } from '../../share/qr-picture.tsx';
import { Cross } from '../../ui/cross.tsx';
import { readable, type WayOut } from './way-out.ts';
import '../../ui/dialog.css';
import './way-out-dialog.css';

interface WayOutDialogProps {
  readonly way: WayOut;
  readonly onClosed: () => void;
}

/** What a link leads to, to be taken along by a phone's camera. A press beside it puts it away. */
export function WayOutDialog({ way, onClosed }: WayOutDialogProps) {
  useTexts(waysOutTexts);
  const { t } = useTranslation();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, too
    <dialog
      ref={dialog}
      className="dialog way-out"
      aria-labelledby={headingId}
      onClose={onClosed}
      onClick={({ target, currentTarget }) => {
        // All that it holds lies on the card: what is pressed of the dialog itself is what is around it.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className="way-out-card">
        <h2 id={headingId} lang={way.language}>
          {way.name}
        </h2>
        <Instead way={way} />
        <button type="button" className="way-out-close" onClick={() => dialog.current?.close()}>
          <Cross size={18} />
          {t('wayOut.close')}
        </button>
      </div>
    </dialog>
  );
}

/** The code, and the address for whoever has no camera; or why there is none. */
function Instead({ way: { name, kind, address } }: { readonly way: WayOut }) {
  const { t } = useTranslation();
  const code = useMemo(() => (kind === 'address' ? qrCode(address) : null), [kind, address]);
  if (kind === 'file') return <p>{t('wayOut.file')}</p>;
  if (kind === 'unreachable') return <p>{t('wayOut.unreachable')}</p>;
  return (
    <>
      <p className="way-out-scan">{code ? t('wayOut.scan') : t('wayOut.tooLong')}</p>
      {code && <QrPicture code={code} label={t('wayOut.qr', { name })} />}
      <p className="way-out-address">{readable(address)}</p>
    </>
  );
}
