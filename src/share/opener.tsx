import { type ReactNode, Suspense, useState } from 'react';
import { SafePart } from '../ui/safe-part.tsx';

interface OpenerProps {
  readonly className: string;
  /** Where what stands on the button does not say it all. */
  readonly label?: string;
  readonly title?: string;
  /** What stands on the button. */
  readonly children: ReactNode;
  /** What it opens, which may come late; told what to call when it is closed. */
  readonly dialog: (onClosed: () => void) => ReactNode;
}

/** A button with its dialog, which is there only while it is open. */
export function Opener({ className, label, title, children, dialog }: OpenerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        title={title}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen && (
        <SafePart>
          <Suspense fallback={null}>{dialog(() => setOpen(false))}</Suspense>
        </SafePart>
      )}
    </>
  );
}
