import { useLocale } from '../i18n/react.tsx';
import type { Atlas } from '../model/atlas.ts';
import { useShownAgreements } from '../state/shown-agreements.ts';
import { CountryList } from './country-list.tsx';
import { Facets } from './facets.tsx';
import { FilteredAway } from './filtered-away.tsx';
import { Headline } from './headline.tsx';
import { ListLanguageContext } from './list-language.ts';

/** All that the list says, in words and bars: the whole of the atlas but for where things are. */
export function Sidebar({ atlas }: { readonly atlas: Atlas }) {
  const locale = useLocale();
  const agreements = useShownAgreements(atlas);
  return (
    <div className="sidebar">
      <header>
        <h1 className="sidebar-title">{atlas.config.name[locale]}</h1>
        <p className="sidebar-subtitle">{atlas.config.subtitle[locale]}</p>
      </header>
      <Headline agreements={agreements} />
      <Facets atlas={atlas} />
      <FilteredAway atlas={atlas} shown={agreements} />
      <ListLanguageContext value={atlas.config.listLanguage}>
        <CountryList agreements={agreements} />
      </ListLanguageContext>
    </div>
  );
}
