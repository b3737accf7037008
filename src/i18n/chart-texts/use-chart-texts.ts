import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { locales } from '../../model/atlas.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const texts = { fr, en } as const;

/** Teaches the page's translator what the charts say; to be called by what is loaded with the first of them. */
export function useChartTexts(): void {
  addChartTexts(useTranslation().i18n);
}

/** Teaches a translator what the charts say, in all languages. */
export function addChartTexts(translator: i18n): void {
  for (const locale of locales) {
    if (translator.getResource(locale, 'translation', 'charts') !== undefined) continue;
    translator.addResourceBundle(locale, 'translation', texts[locale]);
  }
}
