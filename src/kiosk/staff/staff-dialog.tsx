import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Cross } from '../../ui/cross.tsx';
import '../../ui/dialog.css';

interface StaffDialogProps {
  readonly title: string;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A dialog of the browser's own: it keeps the focus, closes on Escape and gives the focus back to where it was. */
export function StaffDialog({ title, onClosed, children }: StaffDialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Before it is taken out of the page, so that the focus goes back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Read first; the keyboard, where there is one, goes on from here.
    heading.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog staff-dialog"
      aria-labelledby={titleId}
      // Told late: by then it may be open again.
      onClose={() => dialog.current?.open || onClosed()}
    >
      <header className="staff-head">
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button
          type="button"
          className="staff-close"
          aria-label={t('staff.close')}
          title={t('staff.close')}
          onClick={() => dialog.current?.close()}
        >
          <Cross size={24} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
