import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { enlargeMap } from '../../charts/enlargement.ts';
import { presentTexts } from '../../i18n/present-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { MapLegend, WorldMap } from '../../map/index.ts';
import { useAtlasStore, useAtlasStoreItself } from '../../state/react.tsx';
import { markOnce } from '../../ui/marks.ts';
import { SafePart } from '../../ui/safe-part.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useWindowSize } from '../../ui/use-window-size.ts';
import { usePresenting, useShown, useTalk } from '../context.tsx';
import { RecordingButton } from '../recording/recording-button.tsx';
import { RefusedNote } from '../speaker/refused-note.tsx';
import { useStageLine } from '../speaker/use-stage-line.ts';
import { stageLayout } from '../stage-layout.ts';
import { stepState } from '../step-state.ts';
import { useSay } from '../use-say.ts';
import { useTalkAddress } from '../use-talk-address.ts';
import { Controls } from './controls.tsx';
import { CountryList } from './country-list.tsx';
import { Dashes } from './dashes.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Overview } from './overview.tsx';
import { Spotlight } from './spotlight.tsx';
import { StoryLink } from './story-link.tsx';
import { useAutoplay } from './use-autoplay.ts';
import { useKeys } from './use-keys.ts';
import { useLead } from './use-lead.ts';
import { useSwipe } from './use-swipe.ts';
import { Words } from './words.tsx';
import './stage.css';

/** A talk on a screen: the map, and beside it what the step says. */
export function Stage() {
  useTexts(presentTexts);
  const { t } = useTranslation();
  const { atlas, talk } = usePresenting();
  const { tour, step } = useShown();
  const { isBlank, isOverview, hasSpotlight } = useTalk((state) => state);
  const size = useWindowSize();
  const layout = useMemo(() => stageLayout(size), [size]);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const theme = useTheme();
  const element = useRef<HTMLDivElement>(null);
  const { agreements } = useSay(step);
  useStepOnMap();
  useTalkAddress();
  useAutoplay();
  useSwipe(element);
  const lead = useLead();
  useStageLine(lead);
  const { typed, isHelpOpen, closeHelp, openHelp } = useKeys(lead, talk.goTo);
  useTitle();
  // Before clusters and names are made for it.
  enlargeMap(layout.enlargement);
  useLayoutEffect(() => markOnce('content-ready'), []);

  return (
    <div
      ref={element}
      className="stage"
      data-wide={layout.isWide ? '' : undefined}
      data-spotlight={hasSpotlight ? '' : undefined}
      style={
        {
          '--unit': `${layout.unit}px`,
          '--words-width': `${layout.padding.left}px`,
          '--words-height': `${layout.isWide ? 0 : layout.padding.bottom}px`,
          '--enlargement': layout.enlargement,
        } as CSSProperties
      }
    >
      <main className="stage-main" inert={isBlank || isOverview}>
        {/* A picture to look at: pointers lead the talk, not the map. */}
        <div className="stage-map" inert>
          <SafePart>
            <WorldMap
              key={layout.enlargement}
              atlas={atlas}
              padding={layout.padding}
              theme={theme}
              reducedMotion={reducedMotion}
              cooperativeGestures={false}
              highlight={step.highlight}
              hasControls={false}
            />
            <MapLegend atlas={atlas} />
          </SafePart>
        </div>
        <div className="stage-shade" aria-hidden="true" />
        <SafePart>
          {/* It stays when its step goes: a screen reader is told of what changes in it. */}
          <div aria-live="polite">
            <Words key={`${tour.id} ${step.id}`} tour={tour} step={step} />
          </div>
          <CountryList agreements={agreements} />
          <Dashes />
        </SafePart>
        {typed !== null && (
          <p className="stage-typed numbers" role="status">
            {t('present.typed', { step: typed })}
          </p>
        )}
      </main>
      {hasSpotlight && <Spotlight />}
      {isOverview && <Overview />}
      <div className="stage-blank" role="status" hidden={!isBlank}>
        {isBlank && <span className="visually-hidden">{t('present.isBlank')}</span>}
      </div>
      <Controls onHelp={openHelp} isHidden={isBlank}>
        <StoryLink />
        <RecordingButton />
      </Controls>
      <RefusedNote />
      {isHelpOpen && <KeysDialog onClosed={closeHelp} />}
    </div>
  );
}

/** The colours of the page; never the machine's: they are the speaker's choice. */
function useTheme() {
  const choice = useAtlasStore((state) => state.theme);
  const theme = choice === 'system' ? 'light' : choice;
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}

/** Has the map show the step, and again when the screen changes. */
function useStepOnMap(): void {
  const store = useAtlasStoreItself();
  const { step } = useShown();
  const size = useWindowSize();
  useLayoutEffect(() => store.setState(stepState(step, size, stageLayout(size))), [store, step, size]);
}

/** The window is called as the talk is. */
function useTitle(): void {
  const { atlas } = usePresenting();
  const { tour } = useShown();
  const locale = useAtlasStore((state) => state.locale);
  const { say } = useSay(null);
  const title = `${say(tour.title, locale)} – ${atlas.config.name[locale]}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
