import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportTexts } from '../../i18n/export-texts/index.ts';
import { presentTexts } from '../../i18n/present-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { SafePart } from '../../ui/safe-part.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { usePresenting, useShown, useTalk } from '../context.tsx';
import { RecordingButton } from '../recording/recording-button.tsx';
import { RefusedNote } from '../speaker/refused-note.tsx';
import { useStageLine } from '../speaker/use-stage-line.ts';
import { useSay } from '../use-say.ts';
import { useTalkAddress } from '../use-talk-address.ts';
import { useWindowTitle } from '../use-window-title.ts';
import { ControlButton, Controls } from './controls.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Overview } from './overview.tsx';
import { Scene } from './scene.tsx';
import { Spotlight } from './spotlight.tsx';
import { StoryLink } from './story-link.tsx';
import { useAutoplay } from './use-autoplay.ts';
import { useKeys } from './use-keys.ts';
import { useLead } from './use-lead.ts';
import { useSwipe } from './use-swipe.ts';

const ExportDialog = lazy(async () => ({
  default: (await import('../export/export-dialog.tsx')).ExportDialog,
}));

/** A talk on a screen, and what leads it. */
export function Stage() {
  useTexts(presentTexts);
  useTexts(exportTexts);
  const { t } = useTranslation();
  const { atlas, talk } = usePresenting();
  const { tour } = useShown();
  const { isBlank, isOverview, hasSpotlight } = useTalk((state) => state);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const element = useRef<HTMLDivElement>(null);
  useTalkAddress();
  useAutoplay();
  useSwipe(element);
  const lead = useLead();
  useStageLine(lead);
  const [isExportOpen, setExportOpen] = useState(false);
  const openExport = () => setExportOpen(true);
  const { typed, isHelpOpen, closeHelp, openHelp } = useKeys(lead, talk.goTo, openExport);
  const locale = useAtlasStore((state) => state.locale);
  const { say } = useSay(null);
  useWindowTitle(`${say(tour.title, locale)} – ${atlas.config.name[locale]}`);

  return (
    <Scene ref={element} reducedMotion={reducedMotion}>
      {typed !== null && (
        <p className="stage-typed numbers" role="status">
          {t('present.typed', { step: typed })}
        </p>
      )}
      {hasSpotlight && <Spotlight />}
      {isOverview && <Overview />}
      <div className="stage-blank" role="status" hidden={!isBlank}>
        {isBlank && (
          <button type="button" onClick={talk.toggleBlank}>
            <span className="visually-hidden">{t('present.isBlank')}</span>
          </button>
        )}
      </div>
      <Controls onHelp={openHelp} isHidden={isBlank || isOverview}>
        <StoryLink />
        <RecordingButton />
        <ControlButton onPress={openExport}>{t('exporting.open')}</ControlButton>
      </Controls>
      <RefusedNote />
      {isHelpOpen && <KeysDialog onClosed={closeHelp} />}
      {isExportOpen && (
        <SafePart>
          <Suspense>
            <ExportDialog onClosed={() => setExportOpen(false)} />
          </Suspense>
        </SafePart>
      )}
    </Scene>
  );
}
