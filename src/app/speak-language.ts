import type { i18n } from 'i18next';
import type { Atlas } from '../model/atlas.ts';
import type { AtlasStore } from '../state/store.ts';
import { documentTitle } from './document-title.ts';

/** Keeps the document's language and title, and the translator's language, as the store has it. */
export function speakLanguage(store: AtlasStore, translator: i18n, atlas: Atlas): void {
  const speak = () => {
    const state = store.getState();
    const { locale } = state;
    document.documentElement.lang = locale;
    document.title = documentTitle(atlas, state);
    if (translator.language !== locale) void translator.changeLanguage(locale);
  };
  speak();
  store.subscribe((state, before) => {
    if (
      state.locale !== before.locale ||
      state.panel !== before.panel ||
      state.selection !== before.selection
    ) {
      speak();
    }
  });
}
