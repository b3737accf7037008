import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attractTexts } from '../../i18n/attract-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { useWindowSize } from '../../ui/use-window-size.ts';
import { useKiosk, useSession } from '../context.tsx';
import './invitation.css';

/** How long it stands where nobody touches the screen again, in milliseconds. */
const standing = 8000;

/** Says in every language where to begin, as soon as somebody has touched the wandering screen. */
export function Invitation() {
  useTexts(attractTexts);
  const { atlas, layout, session } = useKiosk();
  const { i18n } = useTranslation();
  const isOpen = useIsInvited();
  const isLow = useSession((state) => state.isLow);
  const size = useWindowSize();
  const present = useAtlasStore((state) => state.locale);
  const { top, right, bottom, left } = layout({
    session: { phase: session.getState().phase, isLow },
    window: size,
    stop: 'half',
    isWide: false,
  }).padding;
  const { languages } = atlas.config;
  // The language of the visit first.
  const ordered = [present, ...languages.filter((language) => language !== present)];
  return (
    // Always there: a screen reader is told of what changes in it, seldom of one that comes.
    <div className="invitation" role="status" style={{ inset: `${top}px ${right}px ${bottom}px ${left}px` }}>
      {isOpen && (
        <div className="invitation-words">
          {ordered.map((language) => {
            const t = i18n.getFixedT(language);
            return (
              <p key={language} lang={language}>
                {t('attract.invitation')}
              </p>
            );
          })}
        </div>
      )}
    </div>
  );
}

/** From the moment when a visit begins until the next touch, or for some seconds. */
function useIsInvited(): boolean {
  const { session } = useKiosk();
  const [isInvited, invite] = useState(false);
  useEffect(
    () =>
      session.subscribe((state, before) => {
        if (before.phase.name === 'attract' && state.phase.name === 'visit') invite(true);
        if (state.phase.name === 'attract') invite(false);
      }),
    [session],
  );
  useEffect(() => {
    if (!isInvited) return;
    const end = () => invite(false);
    const timer = setTimeout(end, standing);
    window.addEventListener('pointerdown', end, true);
    window.addEventListener('keydown', end, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', end, true);
      window.removeEventListener('keydown', end, true);
    };
  }, [isInvited]);
  return isInvited;
}
