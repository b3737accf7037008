import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { locales } from '../../model/atlas.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const texts = { fr, en } as const;

/** Teaches the page's translator what the list says; to be called by what is loaded with it. */
export function useListTexts(): void {
  addListTexts(useTranslation().i18n);
}

function addListTexts(translator: i18n): void {
  for (const locale of locales) {
    if (translator.getResource(locale, 'translation', 'list') !== undefined) continue;
    // Deep: what others have taught it stays.
    translator.addResourceBundle(locale, 'translation', texts[locale], true);
  }
}
