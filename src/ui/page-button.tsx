import { useTranslation } from 'react-i18next';

interface PageButtonProps {
  /** Whose page it opens. */
  readonly name: string;
  readonly onOpen: () => void;
}

/** Opens a page of its own about what it stands beside. */
export function PageButton({ name, onOpen }: PageButtonProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className="page-button" aria-label={t('page.of', { name })} onClick={onOpen}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2.5 1h4.5l2.5 2.5V11h-7zM4.5 5.5h3M4.5 8h3" />
      </svg>
      <span>{t('page.open')}</span>
    </button>
  );
}
