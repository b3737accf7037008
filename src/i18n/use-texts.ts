import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Locale, locales } from '../model/atlas.ts';

/** Texts that come with a view, not with the first load: by language, keys that no other texts have. */
type Texts = Readonly<Record<Locale, Readonly<Record<string, unknown>>>>;

/** Teaches the page's translator what a view says; to be called first by what is loaded with it. */
export function useTexts(texts: Texts): void {
  addTexts(useTranslation().i18n, texts);
}

/** Teaches a translator texts in all languages; again does no harm. */
export function addTexts(translator: i18n, texts: Texts): void {
  for (const locale of locales) {
    const [first = ''] = Object.keys(texts[locale]);
    if (translator.getResource(locale, 'translation', first) !== undefined) continue;
    translator.addResourceBundle(locale, 'translation', texts[locale]);
  }
}
