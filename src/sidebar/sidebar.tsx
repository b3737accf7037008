import { useMemo } from 'react';
import { occurring } from '../charts/category-style.ts';
import { Legend } from '../charts/legend.tsx';
import { useLocale } from '../i18n/react.tsx';
import { countByCategory } from '../model/aggregate.ts';
import type { Atlas } from '../model/atlas.ts';
import { CountryList } from './country-list.tsx';
import { Headline } from './headline.tsx';
import { ListLanguageContext } from './list-language.ts';

/** All that the list says, in words and bars: the whole of the atlas but for where things are. */
export function Sidebar({ atlas }: { readonly atlas: Atlas }) {
  const locale = useLocale();
  const present = useMemo(() => occurring(countByCategory(atlas.agreements)), [atlas]);
  return (
    <div className="sidebar">
      <header>
        <h1 className="sidebar-title">{atlas.config.name[locale]}</h1>
        <p className="sidebar-subtitle">{atlas.config.subtitle[locale]}</p>
      </header>
      <Headline agreements={atlas.agreements} />
      <Legend categories={present} />
      <ListLanguageContext value={atlas.config.listLanguage}>
        <CountryList agreements={atlas.agreements} />
      </ListLanguageContext>
    </div>
  );
}
