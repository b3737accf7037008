import type { i18n } from 'i18next';
import type { AtlasConfig, Locale } from '../model/atlas.ts';
import type { AtlasStore } from '../state/store.ts';

/** Keeps the document's language and title, and the translator's language, as the store has it. */
export function speakLanguage(store: AtlasStore, translator: i18n, config: AtlasConfig): void {
  const speak = (locale: Locale) => {
    document.documentElement.lang = locale;
    document.title = config.name[locale];
    if (translator.language !== locale) void translator.changeLanguage(locale);
  };
  speak(store.getState().locale);
  store.subscribe((state, before) => {
    if (state.locale !== before.locale) speak(state.locale);
  });
}
