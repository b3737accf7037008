import { useTranslation } from 'react-i18next';
import { touchTexts } from '../../i18n/touch-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useKiosk, useSession } from '../context.tsx';

/** Moves all that can be pressed to the lower third, for whoever can't reach higher; always in reach itself. */
export function LowSwitch() {
  useTexts(touchTexts);
  const { t } = useTranslation();
  const { session } = useKiosk();
  const isLow = useSession((state) => state.isLow);
  const isVisited = useSession(({ phase }) => phase.name !== 'attract');
  if (!isVisited) return null;
  return (
    <div className="low-bar">
      <button
        type="button"
        className="button low-switch"
        aria-label={t('touch.lower')}
        aria-pressed={isLow}
        onClick={() => session.lower(!isLow)}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path
            d="M2 2.5h12M8 5v6M5 8.5 8 11.5l3-3M2 14h12"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <span className="low-word">{t('touch.lower')}</span>
      </button>
    </div>
  );
}
