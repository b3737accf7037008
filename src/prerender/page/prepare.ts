import { isFirstVisit } from '../../app/first-visit.ts';
import type { Locale } from '../../model/atlas.ts';
import { appFailed } from '../../offline/app-failed.ts';
import { countUp } from '../../sidebar/count-up.ts';
import { openingParameters, saysAnything } from '../../state/address.ts';
import { browserStorage } from '../../state/browser-storage.ts';
import { isEmbedded, isMapAlone } from '../../state/embedded.ts';
import { firstLanguage, rememberedLanguage } from '../../state/first-language.ts';
import { rememberedProjection } from '../../state/first-projection.ts';
import { searchOn, viewName } from '../../state/made-page.ts';
import { modeOf } from '../../state/page-mode.ts';
import { themeNames } from '../../ui/colours.ts';

/**
 * Stands in the page before the first paint and runs before it: language and colours as the app will choose them,
 * no panel where the page around wants none, and no opening view where the link, or the reader's remembered globe,
 * opens another. Where one opens, its great numbers count up from the first frame that has them. On a page that was made
 * for one view (src/state/made-page.ts) it is that view, unless the link says another.
 */
const root = document.documentElement;
const languages = (document.currentScript?.dataset.languages ?? '').split(' ') as Locale[];
const view = document.querySelector<HTMLMetaElement>(`meta[name="${viewName}"]`)?.content;
const search = view === undefined ? location.search : searchOn({ search: view }, location.search);
const parameters = new URLSearchParams(search);

// Without the app's kind of scripts, the page's plain contents stay (inline styles of src/prerender/pages).
if ('noModule' in HTMLScriptElement.prototype) root.dataset.scripted = '';
// Nor with scripts that don't come. Such errors don't bubble.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    delete root.dataset.scripted;
    beginAnew();
  },
  true,
);
addEventListener(appFailed, beginAnew);
root.lang = firstLanguage({
  address: languages.find((language) => language === parameters.get('lang')) ?? null,
  remembered: rememberedLanguage(browserStorage, languages),
  browser: navigator.languages,
  config: { languages, defaultLanguage: root.lang as Locale },
});
const theme = themeNames.find((name) => name === parameters.get('theme'));
if (theme) root.dataset.theme = theme;
const mode = modeOf(window);
if (mode !== 'explore') root.dataset.mode = mode;
// Its first paint has no panel either.
if (isMapAlone(window)) root.dataset.mapAlone = '';
if (view !== undefined && (saysAnything(location.search) || isMapAlone(window))) root.dataset.otherView = '';
if (isFirstVisit(location.search, browserStorage) && !isEmbedded(window)) root.dataset.firstVisit = '';
const byLink = mode !== 'explore' || openingParameters.some((name) => parameters.has(name));
if (byLink || rememberedProjection(browserStorage, search) === 'globe') root.dataset.opensElsewhere = '';
else countUp(() => document.querySelectorAll<HTMLElement>(':is(#root, #first-paint) .headline-number'));

/**
 * Where a worker may be to blame, or nobody would reload the page, a script of its own does (start-over.ts); if that
 * can't be had either, its error leads here again.
 */
function beginAnew() {
  if (mode !== 'kiosk' && !navigator.serviceWorker?.controller) return;
  setTimeout(() => {
    const script = document.createElement('script');
    script.src = './start-over.js';
    document.head.append(script);
  }, 2000);
}
