import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

interface ListToggleProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** Lays the list over a map that stands alone, and puts it away: who can't use a map must not be without the list. */
export function ListToggle({ isOpen, onToggle }: ListToggleProps) {
  const { t } = useTranslation();
  return (
    <Button
      className="share-view"
      aria-expanded={isOpen}
      aria-label={`${t('panel.list')} – ${t('app.list')}`}
      title={t('app.list')}
      onClick={() => onToggle(!isOpen)}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d="M2.5 4h.01M2.5 8h.01M2.5 12h.01M5.5 4h8.5M5.5 8h8.5M5.5 12h8.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
        />
      </svg>
      <span className="share-word">{t('panel.list')}</span>
    </Button>
  );
}
