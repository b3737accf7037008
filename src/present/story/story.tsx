import {
  type CSSProperties,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { presentTexts } from '../../i18n/present-texts/index.ts';
import { storyTexts } from '../../i18n/story-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { MapLegend, WorldMap } from '../../map/index.ts';
import type { Tour, TourStep } from '../../model/tour.ts';
import { knownOf } from '../../state/address.ts';
import { useAtlasStore, useAtlasStoreItself } from '../../state/react.tsx';
import { markOnce } from '../../ui/marks.ts';
import { SafePart } from '../../ui/safe-part.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { usePresenting } from '../context.tsx';
import { stepState } from '../step-state.ts';
import { useSay } from '../use-say.ts';
import { useWindowTitle } from '../use-window-title.ts';
import { Ending } from './ending.tsx';
import { Opening } from './opening.tsx';
import { remOf } from './rem.ts';
import { Settings } from './settings.tsx';
import { StepCard } from './step-card.tsx';
import { StepLinks } from './step-links.tsx';
import { atlasSearch, goingOn, tourSearch } from './story-address.ts';
import { storyLayout } from './story-layout.ts';
import { useMapSize } from './use-map-size.ts';
import { useReaderTheme } from './use-reader-theme.ts';
import { scrollToSection, useSection } from './use-section.ts';
import './story.css';
import './story-print.css';

interface StoryProps {
  readonly tour: Tour;
  /** The step at which it opens, from 0; null for the beginning. */
  readonly first: number | null;
  /** The page's own switches of language and colours. */
  readonly switches: ReactNode;
}

/** A talk that is read: the map stays behind, and follows what is scrolled to. */
export function Story({ tour, first, switches }: StoryProps) {
  useTexts(presentTexts);
  useTexts(storyTexts);
  const { atlas } = usePresenting();
  const store = useAtlasStoreItself();
  const locale = useAtlasStore((state) => state.locale);
  const choice = useAtlasStore((state) => state.theme);
  const theme = useReaderTheme();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const map = useRef<HTMLDivElement>(null);
  const size = useMapSize(map);
  const layout = useMemo(() => storyLayout(size, remOf(document)), [size]);
  const sections = useRef<HTMLElement>(null);

  const section = useSection(sections, first === null ? 0 : first + 1);
  const keepPlace = useEffectEvent(() => {
    if (section > 0) scrollToSection(sections.current, section);
  });
  // At first, and when the window changes, with which the height of all that is above does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the size's change
  useLayoutEffect(() => keepPlace(), [size]);
  useLayoutEffect(() => markOnce('content-ready'), []);
  /** The step that is read, or was last; null at the beginning, where the map shows the first. */
  const step = section === 0 ? null : (tour.steps[section - 1] ?? tour.steps.at(-1) ?? null);
  const shown = step ?? tour.steps[0];

  useLayoutEffect(() => {
    if (shown) store.setState(stepState(shown, size, layout));
  }, [store, shown, size, layout]);
  const { say } = useSay(null);
  useWindowTitle(`${say(tour.title, locale)} – ${atlas.config.name[locale]}`);
  const choices = { locale, theme: choice };
  const storyAt = (to: Tour, at: TourStep | null) =>
    tourSearch('story', to, at, choices, window.location.search);
  useAddress(storyAt(tour, step));

  const known = useMemo(() => knownOf(atlas), [atlas]);
  const state = store.getState();
  const wholeAtlas = `./${atlasSearch(state, null, known)}`;

  return (
    <div
      className="story"
      data-wide={layout.isWide ? '' : undefined}
      style={{ '--card-width': `${layout.cardWidth}px` } as CSSProperties}
    >
      {/* A picture to look at: wheel, finger and keys scroll the page, not the map. */}
      <div className="story-map" ref={map} inert>
        <SafePart>
          <WorldMap
            atlas={atlas}
            padding={layout.padding}
            theme={theme}
            reducedMotion={reducedMotion}
            cooperativeGestures={false}
            highlight={shown?.highlight ?? null}
            hasControls={false}
          />
          {layout.isWide && <MapLegend atlas={atlas} />}
        </SafePart>
      </div>
      <div className="story-bar">
        <StepLinks
          tour={tour}
          present={step}
          linkOf={(to) => `./${storyAt(tour, to)}`}
          onGo={(index) => scrollToSection(sections.current, index + 1)?.focus({ preventScroll: true })}
        />
        <Settings>{switches}</Settings>
      </div>
      <main ref={sections} className="story-sections" lang={locale}>
        <Opening tour={tour} atlasLink={wholeAtlas} hasLegend={!layout.isWide} />
        {tour.steps.map((each) => (
          <StepCard
            key={each.id}
            step={each}
            atlasLink={`./${atlasSearch(state, stepState(each, size, layout), known)}`}
          />
        ))}
        <Ending
          tour={tour}
          atlasLink={wholeAtlas}
          talkLink={`./${tourSearch('present', tour, null, choices, goingOn(window.location.search))}`}
          linkOf={(other) => `./${storyAt(other, null)}`}
        />
      </main>
    </div>
  );
}

/** Keeps the address as the reader has scrolled: a reload and a link go on from here. */
function useAddress(search: string): void {
  useEffect(() => {
    const { pathname, hash } = window.location;
    try {
      window.history.replaceState(null, '', pathname + search + hash);
    } catch {
      // Not in a frame that is shut off, nor a hundred times in half a minute: only a reload would begin elsewhere.
    }
  }, [search]);
}
