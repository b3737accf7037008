import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk, useSession } from '../context.tsx';
import { isPageAtHand } from '../watchdog/page-at-hand.ts';
import { withWaysOpen } from '../ways-out/open-ways.ts';

/** What can be done with the screen. */
export function StaffActions() {
  const { t } = useTranslation();
  const { session, staff } = useKiosk();
  const isVisited = useSession(({ phase }) => phase.name !== 'attract');
  const [isMissing, setMissing] = useState(false);
  /** Where the page can't be had, whoever leaves it does not come back. */
  const leave = async (go: () => unknown) => {
    setMissing(false);
    if (await isPageAtHand(window)) go();
    else setMissing(true);
  };
  return (
    <section aria-label={t('staff.actions')}>
      <div className="staff-actions">
        <button type="button" onClick={() => leave(() => window.location.reload())}>
          {t('staff.reload')}
        </button>
        <button type="button" disabled={!isVisited} onClick={session.end}>
          {t('staff.endVisit')}
        </button>
        <button type="button" onClick={() => leave(() => withWaysOpen(() => window.location.assign('./')))}>
          {t('staff.exit')}
        </button>
        <button type="button" onClick={staff.shut}>
          {t('staff.close')}
        </button>
      </div>
      <p role="alert">{isMissing && t('staff.notAtHand')}</p>
    </section>
  );
}
