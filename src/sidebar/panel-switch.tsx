import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import { KeepSign } from '../shortlist/keep-sign.tsx';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import type { PanelView } from '../state/store.ts';
import { ToggleGroup } from '../ui/toggle-group.tsx';

/** All but the page of an institution, which is opened where the institution stands. */
const switched = ['countries', 'list', 'breakdowns', 'compare', 'shortlist'] as const;

/** What the panel shows: the countries, the charts, or countries side by side and what is kept, and how many. */
export function PanelSwitch() {
  const { t } = useTranslation();
  const panel = useAtlasStore((state) => state.panel);
  const compared = useAtlasStore((state) => state.compared.length);
  const kept = useAtlasStore((state) => state.kept.length);
  const { showPanel } = useAtlasActions();
  const labelOf = (view: (typeof switched)[number]) => {
    if (view === 'compare' && compared > 0) return t('compare.switch', { count: compared });
    return view === 'shortlist' && kept > 0 ? t('keep.switch', { count: kept }) : t(`panel.${view}`);
  };
  return (
    <div className="panel-switch">
      <ToggleGroup
        label={t('panel.label')}
        options={switched.map((view): { value: PanelView; label: string; sign?: ReactNode } => ({
          value: view,
          label: labelOf(view),
          ...(view === 'shortlist' && { sign: <KeptSign count={kept} /> }),
        }))}
        value={panel}
        onChoose={showPanel}
      />
    </div>
  );
}

/** Five words are too many for one row: the bookmark that stands on the button which keeps, and how many are kept. */
function KeptSign({ count }: { readonly count: number }) {
  const names = useNames();
  return (
    <span className="panel-switch-kept numbers">
      <KeepSign isKept={count > 0} />
      {count > 0 && names.number(count)}
    </span>
  );
}
