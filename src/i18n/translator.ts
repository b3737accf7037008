import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Locale, locales } from '../model/atlas.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/**
 * Makes the translator of one page. Ready at once: both catalogues are small (their weight is under test), so that a
 * change of language needs no request. To change it: `translator.changeLanguage(locale)`.
 */
export function createTranslator(locale: Locale): i18n {
  const translator = createInstance();
  void translator.use(initReactI18next).init({
    lng: locale,
    supportedLngs: locales,
    fallbackLng: false,
    resources: { fr: { translation: fr }, en: { translation: en } },
    initAsync: false,
    // React escapes by itself.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return translator;
}
