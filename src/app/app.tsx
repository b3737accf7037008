import { type CSSProperties, lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../explore/search/search-box.tsx';
import type { Atlas } from '../model/atlas.ts';
import { LanguageSwitch } from '../sidebar/language-switch.tsx';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { ThemeSwitch } from '../sidebar/theme-switch.tsx';
import { useAtlasStore } from '../state/react.tsx';
import { shownShortlist } from '../state/shortlist-actions.ts';
import { markOnce } from '../ui/marks.ts';
import { Panel } from '../ui/panel.tsx';
import { SafePart } from '../ui/safe-part.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { SheetStop } from '../ui/sheet-stops.ts';
import { isEmbedded } from './embedded.ts';
import { Hints } from './hints.tsx';
import { useLayout } from './layout.ts';
import { useReducedMotion, useTheme } from './preferences.ts';

/** Asked for at once, waited for by nobody: the list must not wait for the map. */
const mapModule = import('../map/index.ts');
const AgreementList = lazy(() =>
  import('../explore/agreement-list/index.tsx').then(({ AgreementList: view }) => ({ default: view })),
);
const InstitutionPage = lazy(() =>
  import('../explore/institution/index.tsx').then(({ InstitutionPage: view }) => ({ default: view })),
);
const Shortlist = lazy(() =>
  import('../shortlist/view/index.tsx').then(({ Shortlist: view }) => ({ default: view })),
);
const WorldMap = lazy(() => mapModule.then(({ WorldMap }) => ({ default: WorldMap })));

interface AppProps {
  readonly atlas: Atlas;
  /** Whether the reader may need a hint. */
  readonly firstVisit: boolean;
}

/** The shell: the map is the page; list and controls float over it. In the order of Tab: language and colours, list, map. */
export function App({ atlas, firstVisit }: AppProps) {
  const { t } = useTranslation();
  const [stop, setStop] = useState<SheetStop>('half');
  const hasTable = useAtlasStore((state) =>
    state.panel === 'shortlist'
      ? shownShortlist(state).length > 1
      : state.panel === 'list' && state.listForm === 'table',
  );
  const { isPhone, panelWidth, padding } = useLayout(stop, hasTable);
  const theme = useTheme(useAtlasStore((state) => state.theme));
  const reducedMotion = useReducedMotion();
  const [embedded] = useState(() => isEmbedded(window));
  const label = t('app.list');
  const selection = useAtlasStore((state) => state.selection);
  const sidebar = (
    <Sidebar
      atlas={atlas}
      search={<SearchBox atlas={atlas} onWanted={() => setStop('full')} onPicked={() => setStop('half')} />}
      list={<AgreementList atlas={atlas} />}
      institution={<InstitutionPage atlas={atlas} />}
      shortlist={<Shortlist atlas={atlas} />}
      hints={firstVisit && !embedded && <Hints />}
    />
  );

  // What was picked on the map opens in the list: a sheet that was put away comes up.
  useEffect(() => {
    if (selection) setStop((present) => (present === 'peek' ? 'half' : present));
  }, [selection]);

  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useLayoutEffect(() => markOnce('content-ready'), []);

  return (
    <div className="app" style={{ '--panel-width': `${panelWidth}px` } as CSSProperties}>
      <nav className="app-controls" aria-label={t('app.controls')}>
        <LanguageSwitch languages={atlas.config.languages} />
        <ThemeSwitch />
      </nav>
      <main className="app-main">
        <SafePart>
          {isPhone ? (
            <Sheet label={label} stop={stop} onStop={setStop}>
              {sidebar}
            </Sheet>
          ) : (
            <Panel className="app-panel" aria-label={label}>
              {sidebar}
            </Panel>
          )}
        </SafePart>
        <SafePart>
          <Suspense fallback={null}>
            <WorldMap
              atlas={atlas}
              padding={padding}
              theme={theme}
              reducedMotion={reducedMotion}
              cooperativeGestures={embedded}
            />
          </Suspense>
        </SafePart>
      </main>
    </div>
  );
}
