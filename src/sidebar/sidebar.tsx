import { lazy, type ReactNode, Suspense } from 'react';
import { ListLanguageContext } from '../i18n/list-language.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Atlas } from '../model/atlas.ts';
import { useBreakdown } from '../state/breakdown.ts';
import { useAtlasStore } from '../state/react.tsx';
import { SafePart } from '../ui/safe-part.tsx';
import { CountryList } from './country-list.tsx';
import { Facets } from './facets.tsx';
import { FilterButton } from './filter-button.tsx';
import { FilteredAway } from './filtered-away.tsx';
import { Headline } from './headline.tsx';
import { PanelSwitch } from './panel-switch.tsx';

const Breakdowns = lazy(() =>
  import('./breakdowns/index.tsx').then(({ Breakdowns: view }) => ({ default: view })),
);
const Compare = lazy(() => import('./compare/index.tsx').then(({ Compare: view }) => ({ default: view })));

interface SidebarProps {
  readonly atlas: Atlas;
  /** The agreements one by one, from another room. */
  readonly list?: ReactNode;
  /** The page of the selected institution, from another room. */
  readonly institution?: ReactNode;
  /** The institutions that the reader keeps, from another room. */
  readonly shortlist?: ReactNode;
  /** What helps a reader who is here for the first time. */
  readonly hints?: ReactNode;
  /** The search box, from another room. */
  readonly search?: ReactNode;
}

/** All that the list says, in words and bars: the whole of the atlas but for where things are. */
export function Sidebar({ atlas, list, institution, shortlist, hints, search }: SidebarProps) {
  const locale = useLocale();
  const panel = useAtlasStore((state) => state.panel);
  const breakdown = useBreakdown(atlas);
  // A page stands alone: what narrows the list is not of it.
  const isPage = panel === 'institution';
  return (
    <div className="sidebar" data-panel={panel}>
      <header>
        <h1 className="sidebar-title">{atlas.config.name[locale]}</h1>
        <p className="sidebar-subtitle">{atlas.config.subtitle[locale]}</p>
      </header>
      {!isPage && <Headline totals={breakdown.totals} />}
      {search}
      {hints}
      {!isPage && (
        <>
          <Facets atlas={atlas} breakdown={breakdown} />
          <FilterButton atlas={atlas} breakdown={breakdown} />
          <FilteredAway atlas={atlas} shown={breakdown.agreements} />
        </>
      )}
      <PanelSwitch />
      <ListLanguageContext value={atlas.config.listLanguage}>
        {panel === 'countries' && <CountryList atlas={atlas} breakdown={breakdown} />}
        <SafePart key={panel}>
          <Suspense fallback={null}>
            {panel === 'list' && list}
            {panel === 'institution' && institution}
            {panel === 'shortlist' && shortlist}
            {panel === 'breakdowns' && <Breakdowns atlas={atlas} breakdown={breakdown} />}
            {panel === 'compare' && <Compare atlas={atlas} breakdown={breakdown} />}
          </Suspense>
        </SafePart>
      </ListLanguageContext>
    </div>
  );
}
