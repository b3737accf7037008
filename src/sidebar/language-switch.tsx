import { useTranslation } from 'react-i18next';
import { ownName } from '../i18n/names.ts';
import type { Locale } from '../model/atlas.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { ToggleGroup } from '../ui/toggle-group.tsx';

/** The choice of language, each named in itself. */
export function LanguageSwitch({ languages }: { readonly languages: readonly Locale[] }) {
  const { t } = useTranslation();
  const locale = useAtlasStore((state) => state.locale);
  const { chooseLanguage } = useAtlasActions();
  return (
    <ToggleGroup
      label={t('language.choose')}
      options={languages.map((language) => ({
        value: language,
        label: ownName(language),
        short: language.toUpperCase(),
        lang: language,
      }))}
      value={locale}
      onChoose={chooseLanguage}
    />
  );
}
