import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Names, namesOf } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { Locale } from '../../model/atlas.ts';

/** All that is needed to say something in a language, on the page or in a file. */
export interface Speech {
  readonly locale: Locale;
  readonly t: TFunction;
  readonly names: Names;
}

/** The page's language. */
export function useSpeech(): Speech {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => ({ locale, t, names: namesOf(locale) }), [locale, t]);
}
