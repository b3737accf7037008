import { useTranslation } from 'react-i18next';
import { useAtlasStore } from '../../state/react.tsx';
import { seenOnStage } from '../stage-layout.ts';
import { useDesk } from './context.tsx';
import { isFitted } from './take-view.ts';

/** Lies on the map round what the stage will show of it; not while each screen frames it by itself. */
export function StageFrame() {
  const { t } = useTranslation();
  const { viewport, padding } = useDesk();
  const fitted = useAtlasStore(isFitted);
  const { width, height } = seenOnStage(viewport, { padding });
  const middle = {
    x: (padding.left + viewport.width - padding.right) / 2,
    y: (padding.top + viewport.height - padding.bottom) / 2,
  };
  if (fitted) return null;
  return (
    <div
      className="author-frame"
      aria-hidden="true"
      style={{ left: middle.x - width / 2, top: middle.y - height / 2, width, height }}
    >
      <span>{t('author.onStage')}</span>
    </div>
  );
}
