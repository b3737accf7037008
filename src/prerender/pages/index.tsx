import { atlas } from 'virtual:atlas';
import { guide } from 'virtual:guide';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import { namesElementId } from '../../app/names-of-page.ts';
import { outlinesOf } from '../../charts/outlines.ts';
import { institutionTexts } from '../../i18n/institution-texts/index.ts';
import { namesOf } from '../../i18n/names.ts';
import { pageTexts } from '../../i18n/page-texts/index.ts';
import { TranslatorProvider } from '../../i18n/react.tsx';
import { createTranslator } from '../../i18n/translator.ts';
import { addTexts } from '../../i18n/use-texts.ts';
import { totalsOf } from '../../model/aggregate.ts';
import type { Locale } from '../../model/atlas.ts';
import type { PictureTexts } from '../picture-svg.ts';
import { type SitePage, sitePages } from '../site.ts';
import { appMarkup } from './app-markup.tsx';
import { describe } from './describe.ts';
import { PageHead } from './page-head.tsx';
import plainStyles from './plain-page.css?inline';
import { PlainPage } from './plain-page.tsx';
import { structuredData } from './structured-data.ts';

// Loaded by the build alone (src/prerender/load-pages.ts), with Vite's resolution of modules and style sheets.

/** A page's parts, as HTML. */
interface MadePage {
  readonly page: SitePage;
  readonly head: string;
  /** What the app finds in its element. */
  readonly app: string;
  /** What stands behind it: the page's contents for readers without scripts, and names for the app. */
  readonly behind: string;
}

/** All pages but the atlas' own. */
export const allPages = sitePages(atlas);

/** The head of the atlas' own page, which speaks the reader's language. */
export function ownHead(address: string | null): string {
  const locale = atlas.config.defaultLanguage;
  return headMarkup({ subject: { kind: 'whole' }, locale, path: '', alternates: wholeAlternates() }, address);
}

/**
 * All other pages, one after the other.
 *
 * @param world the basemap's `world-110m.json`
 */
export async function* makePages(address: string | null, world: Topology): AsyncGenerator<MadePage> {
  const outlines = outlinesOf(world);
  for (const page of allPages) {
    yield {
      page,
      head: headMarkup(page, address),
      app: readable(await appMarkup(atlas, page.view)),
      behind: [
        `<style>${plainStyles}</style>`,
        markupIn(page.locale, <PlainPage atlas={atlas} guide={guide} outlines={outlines} page={page} />),
        `<script type="application/json" id="${namesElementId}">${countryNames(page.locale)}</script>`,
      ].join(''),
    };
  }
}

const countryCodes = new Set(
  atlas.agreements.flatMap(({ countryListed, place }) => [countryListed, place.country]),
);

/** The names by which the pages call countries, for the app to call them the same. */
function countryNames(locale: Locale): string {
  const { country } = namesOf(locale);
  return JSON.stringify(Object.fromEntries([...countryCodes].map((code) => [code, country(code)])));
}

/** What stands in the pictures for previews of links, one a language. */
export function pictures(): readonly { readonly file: string; readonly texts: PictureTexts }[] {
  const { agreements, institutions, countries } = totalsOf(atlas.agreements);
  return atlas.config.languages.map((locale) => {
    const { t } = translatorFor(locale);
    const numbers = [
      t('count.agreements', { count: agreements }),
      t('count.institutions', { count: institutions }),
      t('count.countries', { count: countries }),
    ];
    return {
      file: pictureFile(locale),
      texts: { title: atlas.config.name[locale], numbers: numbers.join(' · ') },
    };
  });
}

function pictureFile(locale: Locale): string {
  return `picture-${locale}.png`;
}

function headMarkup(page: Omit<SitePage, 'view'>, address: string | null): string {
  const { subject, locale, path, alternates } = page;
  const { t } = translatorFor(locale);
  const names = namesOf(locale);
  const description = describe(atlas, subject, locale, { t, names });
  return markupIn(
    locale,
    <PageHead
      {...description}
      locale={locale}
      path={path}
      alternates={alternates}
      hasChooser={subject.kind === 'whole'}
      address={address}
      siteName={atlas.config.name[locale]}
      picture={t('pages.picture', { home: atlas.config.home.institution })}
      pictureFile={pictureFile(locale)}
      data={structuredData(atlas, page, description, names, address)}
    />,
  );
}

/** HTML as people write it, for those who read or search the source: React spells some of it otherwise. */
function readable(markup: string): string {
  // React puts attributes between double quotes: an apostrophe may stand anywhere.
  return markup.replaceAll('&#x27;', "'").replaceAll(' hrefLang=', ' hreflang=');
}

function wholeAlternates(): SitePage['alternates'] {
  return allPages.find(({ subject }) => subject.kind === 'whole')?.alternates ?? [];
}

function markupIn(locale: Locale, element: ReactNode): string {
  return readable(
    renderToStaticMarkup(
      <TranslatorProvider translator={translatorFor(locale)}>{element}</TranslatorProvider>,
    ),
  );
}

const translators = new Map<Locale, i18n>();

/** One a language, for all pages. */
function translatorFor(locale: Locale): i18n {
  const known = translators.get(locale);
  if (known) return known;
  const translator = createTranslator(locale);
  translators.set(locale, translator);
  addTexts(translator, pageTexts);
  addTexts(translator, institutionTexts);
  return translator;
}
