import { useTranslation } from 'react-i18next';
import type { Outlines } from '../../charts/outlines.ts';
import { ListLanguageContext } from '../../i18n/list-language.ts';
import { ownName } from '../../i18n/names.ts';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { Atlas } from '../../model/atlas.ts';
import type { Guide } from '../../model/glossary.ts';
import { pagePath } from '../../model/page-path.ts';
import type { SitePage } from '../site.ts';
import { CountryInWords } from './country-in-words.tsx';
import { countsInWords } from './describe.ts';
import { InstitutionInWords } from './institution-in-words.tsx';
import { WholeList } from './whole-list.tsx';

interface PlainPageProps {
  readonly atlas: Atlas;
  readonly guide: Guide;
  readonly outlines: Outlines;
  readonly page: SitePage;
}

/** A page's contents for readers without scripts: what the app says, as plain HTML with links between pages. */
export function PlainPage({ atlas, guide, outlines, page }: PlainPageProps) {
  const { t } = useTranslation();
  const { config } = atlas;
  const { subject } = page;
  return (
    <ListLanguageContext value={config.listLanguage}>
      <div className={subject.kind === 'whole' ? 'plain panel app-panel' : 'plain'}>
        <Ways page={page} />
        <main>
          {subject.kind === 'whole' && <WholePage atlas={atlas} />}
          {subject.kind === 'country' && (
            <CountryInWords atlas={atlas} outlines={outlines} country={subject.country} />
          )}
          {subject.kind === 'institution' && (
            <InstitutionInWords
              atlas={atlas}
              guide={guide}
              outlines={outlines}
              institution={subject.institution}
            />
          )}
        </main>
        <footer>
          <p>{t('pages.interactive')}</p>
          <p>
            {t('pages.source', { source: config.source })} · {t('pages.openData')}{' '}
            <a href="data/agreements.csv">CSV</a>, <a href="data/agreements.geojson">GeoJSON</a>
          </p>
        </footer>
      </div>
    </ListLanguageContext>
  );
}

function WholePage({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const { name, subtitle } = atlas.config;
  return (
    <>
      <h1>{name[locale]}</h1>
      <p>
        {subtitle[locale]} · {countsInWords(atlas.agreements, { t, names })}
      </p>
      <WholeList atlas={atlas} />
    </>
  );
}

/** To the other languages, and up to the whole list. */
function Ways({ page }: { readonly page: SitePage }) {
  const { t } = useTranslation();
  return (
    <nav className="plain-ways" aria-label={t('pages.ways')}>
      {page.subject.kind !== 'whole' && (
        <a href={pagePath({ kind: 'whole' }, page.locale)}>{t('pages.whole')}</a>
      )}
      {page.alternates
        .filter(({ locale }) => locale !== page.locale)
        .map(({ locale, path }) => (
          <a key={locale} href={path} hrefLang={locale} lang={locale}>
            {ownName(locale)}
          </a>
        ))}
    </nav>
  );
}
