import { useTranslation } from 'react-i18next';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { type PanelView, panelViews } from '../state/store.ts';
import { ToggleGroup } from '../ui/toggle-group.tsx';

/** What the panel shows: the countries, the charts, or countries side by side and how many. */
export function PanelSwitch() {
  const { t } = useTranslation();
  const panel = useAtlasStore((state) => state.panel);
  const compared = useAtlasStore((state) => state.compared.length);
  const { showPanel } = useAtlasActions();
  const labelOf = (view: PanelView) =>
    view === 'compare' && compared > 0 ? t('compare.switch', { count: compared }) : t(`panel.${view}`);
  return (
    <div className="panel-switch">
      <ToggleGroup
        label={t('panel.label')}
        options={panelViews.map((view) => ({ value: view, label: labelOf(view) }))}
        value={panel}
        onChoose={showPanel}
      />
    </div>
  );
}
