import { useTranslation } from 'react-i18next';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { panelViews } from '../state/store.ts';
import { ToggleGroup } from '../ui/toggle-group.tsx';

/** What the panel shows: the countries, the charts, or countries side by side. */
export function PanelSwitch() {
  const { t } = useTranslation();
  const panel = useAtlasStore((state) => state.panel);
  const { showPanel } = useAtlasActions();
  return (
    <div className="panel-switch">
      <ToggleGroup
        label={t('panel.label')}
        options={panelViews.map((view) => ({ value: view, label: t(`panel.${view}`) }))}
        value={panel}
        onChoose={showPanel}
      />
    </div>
  );
}
