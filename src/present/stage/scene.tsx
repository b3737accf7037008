import { type CSSProperties, type ReactNode, type Ref, useLayoutEffect, useMemo } from 'react';
import { enlargeMap } from '../../charts/enlargement.ts';
import { presentTexts } from '../../i18n/present-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { MapLegend, WorldMap } from '../../map/index.ts';
import { useAtlasStoreItself } from '../../state/react.tsx';
import { markOnce } from '../../ui/marks.ts';
import { SafePart } from '../../ui/safe-part.tsx';
import { useWindowSize } from '../../ui/use-window-size.ts';
import { usePresenting, useShown, useTalk } from '../context.tsx';
import { stageLayout } from '../stage-layout.ts';
import { stepState } from '../step-state.ts';
import { useSay } from '../use-say.ts';
import { useStageTheme } from '../use-stage-theme.ts';
import { CountryList } from './country-list.tsx';
import { Dashes } from './dashes.tsx';
import { Words } from './words.tsx';
import './stage.css';

interface SceneProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly reducedMotion: boolean;
  /** What lies over the step. */
  readonly children?: ReactNode;
}

/** A step as it stands on a screen: the map, and beside it what the step says. Fills the window. */
export function Scene({ ref, reducedMotion, children }: SceneProps) {
  useTexts(presentTexts);
  const { atlas } = usePresenting();
  const { tour, step } = useShown();
  const { isBlank, isOverview, hasSpotlight } = useTalk((state) => state);
  const size = useWindowSize();
  const layout = useMemo(() => stageLayout(size), [size]);
  const theme = useStageTheme();
  const { agreements } = useSay(step);
  useStepOnMap();
  // Before clusters and names are made for it.
  enlargeMap(layout.enlargement);
  useLayoutEffect(() => markOnce('content-ready'), []);

  return (
    <div
      ref={ref}
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
      </main>
      {children}
    </div>
  );
}

/** Has the map show the step, and again when the screen changes. */
function useStepOnMap(): void {
  const store = useAtlasStoreItself();
  const { step } = useShown();
  const size = useWindowSize();
  useLayoutEffect(() => store.setState(stepState(step, size, stageLayout(size))), [store, step, size]);
}
