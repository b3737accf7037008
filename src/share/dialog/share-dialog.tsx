import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { shareTexts } from '../../i18n/share-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { Cross } from '../../ui/cross.tsx';
import { CopyField } from './copy-field.tsx';
import { QrPart } from './qr-part.tsx';
import { SendButton } from './send-button.tsx';
import '../../ui/dialog.css';
import './share-dialog.css';

interface ShareDialogProps {
  readonly link: string;
  /** What the link opens. */
  readonly title: string;
  /** Over all; without it, that the title is shared. */
  readonly heading?: string;
  /** What the link says. */
  readonly help?: string;
  /** Further ways to share it. */
  readonly children?: ReactNode;
  readonly onClosed: () => void;
}

/**
 * A link to take away: to copy, to hand to another app, to scan; from a screen that is nobody's only to scan. A dialog of
 * the browser's own, which keeps the focus, closes on Escape and gives the focus back to where it was.
 */
export function ShareDialog({ link, title, heading, help, children, onClosed }: ShareDialogProps) {
  useTexts(shareTexts);
  const { t } = useTranslation();
  const isKiosk = useAtlasStore((state) => state.mode === 'kiosk');
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog share-dialog"
      aria-labelledby={headingId}
      onClose={onClosed}
      // A press beside it; known to the newer browsers.
      {...{ closedby: 'any' }}
    >
      <header className="share-head">
        <h2 id={headingId}>{heading ?? t('shareDialog.one', { title })}</h2>
        <button
          type="button"
          className="share-close"
          aria-label={t('shareDialog.close')}
          title={t('shareDialog.close')}
          onClick={() => dialog.current?.close()}
        >
          <Cross size={18} />
        </button>
      </header>
      <div className="share-link">
        {!isKiosk && (
          <div className="share-ways">
            <CopyField
              label={t('shareDialog.link')}
              text={link}
              action={t('shareDialog.copyLink')}
              {...(help !== undefined && { help })}
              isFirst
            />
            <SendButton link={link} title={title} />
          </div>
        )}
        <QrPart link={link} title={title} isOnlyWay={isKiosk} />
      </div>
      {!isKiosk && children}
    </dialog>
  );
}
