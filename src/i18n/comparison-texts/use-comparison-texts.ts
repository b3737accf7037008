import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { locales } from '../../model/atlas.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const texts = { fr, en } as const;

/** Teaches the page's translator what the comparison says; to be called first by what is loaded with it. */
export function useComparisonTexts(): void {
  addComparisonTexts(useTranslation().i18n);
}

function addComparisonTexts(translator: i18n): void {
  for (const locale of locales) {
    if (translator.getResource(locale, 'translation', 'comparison') !== undefined) continue;
    translator.addResourceBundle(locale, 'translation', texts[locale]);
  }
}
