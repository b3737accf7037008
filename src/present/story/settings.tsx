import { useTranslation } from 'react-i18next';
import { ownName } from '../../i18n/names.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { type ThemeChoice, themeChoices } from '../../state/store.ts';
import { ToggleGroup } from '../../ui/toggle-group.tsx';
import { usePresenting } from '../context.tsx';

/** The reader's language and colours. */
export function Settings() {
  const { t } = useTranslation();
  const { languages } = usePresenting().atlas.config;
  const locale = useAtlasStore((state) => state.locale);
  const theme = useAtlasStore((state) => state.theme);
  const { chooseLanguage, chooseTheme } = useAtlasActions();
  return (
    <section className="story-settings" aria-label={t('story.settings')}>
      {languages.length > 1 && (
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
      )}
      <span className="button theme-switch">
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
        </svg>
        <select
          aria-label={t('mapControls.theme')}
          title={t('mapControls.theme')}
          value={theme}
          onChange={({ currentTarget }) => chooseTheme(currentTarget.value as ThemeChoice)}
        >
          {themeChoices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`mapControls.themes.${choice}`)}
            </option>
          ))}
        </select>
      </span>
    </section>
  );
}
