import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Locale } from '../model/atlas.ts';
import { type Names, namesOf } from './names.ts';

/** Gives a page's translator to all views below. */
export function TranslatorProvider(props: { readonly translator: i18n; readonly children: ReactNode }) {
  return <I18nextProvider i18n={props.translator}>{props.children}</I18nextProvider>;
}

/** The language that the views below the provider are shown in. */
export function useLocale(): Locale {
  return useTranslation().i18n.language as Locale;
}

/** The names of that language. */
export function useNames(): Names {
  return namesOf(useLocale());
}
