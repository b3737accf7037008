import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Cross } from '../ui/cross.tsx';
import '../ui/dialog.css';
import './talk-dialog.css';

interface TalkDialogProps {
  readonly title: string;
  /** A class that says how wide it is and what is in it. */
  readonly className: string;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A dialog over the stage, of the browser's own: it keeps the focus, closes on Escape and gives the focus back. */
export function TalkDialog({ title, className, onClosed, children }: TalkDialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it is taken out of the page, so that the focus goes back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog talk-dialog ${className}`}
      aria-labelledby={titleId}
      // Told late: by then it may be open again.
      onClose={() => dialog.current?.open || onClosed()}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" aria-label={t('app.close')} onClick={() => dialog.current?.close()}>
          <Cross size={24} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
