import { type CSSProperties, lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../explore/search/search-box.tsx';
import { Glossary } from '../glossary/glossary.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Kiosk } from '../kiosk/kiosk.ts';
import { MapLegend } from '../map/map-legend.tsx';
import type { Atlas } from '../model/atlas.ts';
import { OpenInAtlas } from '../share/open-in-atlas.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { ShareView } from '../share/share-view.tsx';
import { LanguageSwitch } from '../sidebar/language-switch.tsx';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { ThemeSwitch } from '../sidebar/theme-switch.tsx';
import { useAtlasStore } from '../state/react.tsx';
import { AfterMounting, useIsMounted } from '../ui/after-mounting.tsx';
import { markOnce } from '../ui/marks.ts';
import { SafePart } from '../ui/safe-part.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { SheetStop } from '../ui/sheet-stops.ts';
import { Hints } from './hints.tsx';
import { hasTable, useLayout } from './layout.ts';
import { ListToggle } from './list-toggle.tsx';
import { useReducedMotion, useTheme } from './preferences.ts';
import { useTellHost } from './tell-host.ts';
import { useEmbedded, useMapAlone } from './use-embedding.ts';

/** Asked for at once, waited for by nobody: the list must not wait for the map. Pages made beforehand have none. */
const mapModule = import.meta.env.SSR ? null : import('../map/index.ts');
const AgreementList = lazy(() =>
  import('../explore/agreement-list/index.tsx').then(({ AgreementList: view }) => ({ default: view })),
);
const InstitutionPage = lazy(() =>
  import('../explore/institution/index.tsx').then(({ InstitutionPage: view }) => ({ default: view })),
);
const Shortlist = lazy(() =>
  import('../shortlist/view/index.tsx').then(({ Shortlist: view }) => ({ default: view })),
);
const WorldMap = lazy(async () => {
  if (!mapModule) throw new Error('A page made beforehand has no map.');
  return { default: (await mapModule).WorldMap };
});

export interface AppProps {
  readonly atlas: Atlas;
  /** Whether the reader may need a hint. */
  readonly firstVisit: boolean;
  /** Whether the app begins as a page that was made beforehand: with hints, which may go at once. */
  readonly isMade?: boolean;
  /** What makes an unattended screen of it. */
  readonly kiosk?: Kiosk | null;
}

/**
 * The shell: the map is the page; list and controls float over it. In the order of Tab: language, colours and sharing,
 * list, map. Inside another page a way out stands for sharing; where that page wants the map alone, the list comes when
 * it is asked for.
 */
export function App({ atlas, firstVisit, isMade = false, kiosk = null }: AppProps) {
  const { t } = useTranslation();
  const [stop, setStop] = useState<SheetStop>('half');
  const embedded = useEmbedded();
  const mapAlone = useMapAlone();
  const [isListAsked, askForList] = useState(false);
  const { hasPanel, isSheet, panelWidth, padding } = useLayout(
    stop,
    !mapAlone || isListAsked,
    useAtlasStore(hasTable),
    kiosk,
  );
  const theme = useTheme(useAtlasStore((state) => state.theme));
  const reducedMotion = useReducedMotion();
  useTellHost(hasPanel);
  const locale = useLocale();
  const selection = useAtlasStore((state) => state.selection);
  const isMounted = useIsMounted();
  // Where nobody needs the hints of a page that was made beforehand, they are hidden until they go (page/prepare.ts).
  const hasHints = isMounted || !isMade ? firstVisit : selection === null;
  // What was picked on the map opens in the list: a sheet that was put away comes up.
  useEffect(() => {
    if (selection) setStop((present) => (present === 'peek' ? 'half' : present));
  }, [selection]);

  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useLayoutEffect(() => markOnce('content-ready'), []);

  return (
    <div
      className="app"
      data-embedded={embedded ? '' : undefined}
      data-map-alone={hasPanel ? undefined : ''}
      // A screen that wanders is a picture behind what invites to touch it.
      inert={kiosk !== null && !hasPanel}
      style={{ '--panel-width': `${panelWidth}px`, '--panel-reach': `${padding.left}px` } as CSSProperties}
    >
      <SafePart>
        <nav hidden={kiosk !== null && !hasPanel} className="app-controls" aria-label={t('app.controls')}>
          {mapAlone ? (
            <ListToggle isOpen={isListAsked} onToggle={askForList} />
          ) : (
            <>
              <LanguageSwitch languages={atlas.config.languages} />
              <ThemeSwitch />
            </>
          )}
          {embedded ? <OpenInAtlas /> : <ShareView atlas={atlas} />}
          {kiosk && <kiosk.Controls />}
        </nav>
      </SafePart>
      <main className="app-main">
        {!hasPanel && <h1 className="visually-hidden">{atlas.config.name[locale]}</h1>}
        <SafePart>
          {hasPanel && (
            <Glossary entries={atlas.glossary}>
              <Sheet isSheet={isSheet} label={t('app.list')} stop={stop} onStop={setStop}>
                <Sidebar
                  atlas={atlas}
                  search={
                    <SearchBox
                      atlas={atlas}
                      onWanted={() => setStop('full')}
                      onPicked={() => setStop('half')}
                    />
                  }
                  list={<AgreementList atlas={atlas} />}
                  institution={<InstitutionPage atlas={atlas} />}
                  shortlist={
                    <Shortlist
                      atlas={atlas}
                      share={(link) => <ShareButton link={link} title={t('panel.shortlist')} />}
                    />
                  }
                  hints={hasHints && <Hints />}
                />
              </Sheet>
            </Glossary>
          )}
        </SafePart>
        <SafePart>
          <AfterMounting>
            <Suspense fallback={null}>
              <WorldMap
                atlas={atlas}
                padding={padding}
                theme={theme}
                reducedMotion={reducedMotion}
                cooperativeGestures={embedded}
              />
            </Suspense>
          </AfterMounting>
        </SafePart>
        <SafePart>{mapAlone && !hasPanel && <MapLegend atlas={atlas} />}</SafePart>
      </main>
    </div>
  );
}
