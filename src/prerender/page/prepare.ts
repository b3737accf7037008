import type { Locale } from '../../model/atlas.ts';
import { countUp } from '../../sidebar/count-up.ts';
import { openingParameters } from '../../state/address.ts';
import { browserStorage } from '../../state/browser-storage.ts';
import { isMapAlone } from '../../state/embedded.ts';
import { firstLanguage, rememberedLanguage } from '../../state/first-language.ts';
import { rememberedProjection } from '../../state/first-projection.ts';
import { themeNames } from '../../ui/colours.ts';

/**
 * Stands in the page before the first paint and runs before it: language and colours as the app will choose them,
 * no panel where the page around wants none, and no opening view where the link, or the reader's remembered globe, opens another. Where one opens, its great
 * numbers count up from the first frame that has them.
 */
const root = document.documentElement;
const parameters = new URLSearchParams(location.search);
const languages = (document.currentScript?.dataset.languages ?? '').split(' ') as Locale[];

root.lang = firstLanguage({
  address: languages.find((language) => language === parameters.get('lang')) ?? null,
  remembered: rememberedLanguage(browserStorage, languages),
  browser: navigator.languages,
  config: { languages, defaultLanguage: root.lang as Locale },
});
const theme = themeNames.find((name) => name === parameters.get('theme'));
if (theme) root.dataset.theme = theme;
// Its first paint has no panel either.
if (isMapAlone(window)) root.dataset.mapAlone = '';
const byLink = openingParameters.some((name) => parameters.has(name));
if (byLink || rememberedProjection(browserStorage, location.search) === 'globe')
  root.dataset.opensElsewhere = '';
else countUp(() => document.querySelectorAll<HTMLElement>('#first-paint .headline-number'));
