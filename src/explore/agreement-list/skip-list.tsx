import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface SkipListProps {
  /** Agreements listed. */
  readonly count: number;
  readonly children: ReactNode;
}

/** Hundreds of stops of Tab, and a way past them for whoever goes on to the map by keyboard (WCAG 2.2, 2.4.1). */
export function SkipList({ count, children }: SkipListProps) {
  const { t } = useTranslation();
  const end = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <button type="button" className="skip-list" onClick={() => end.current?.focus()}>
        {t('list.skip', { count })}
      </button>
      {children}
      <p ref={end} className="list-end" tabIndex={-1}>
        {t('list.end')}
      </p>
    </>
  );
}
