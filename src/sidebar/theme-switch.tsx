import { useTranslation } from 'react-i18next';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { type ThemeChoice, themeChoices } from '../state/store.ts';

/** A sign of each choice: half and half, sun, moon, and a disc cut sharply. */
const signs: Readonly<Record<ThemeChoice, { readonly line: string; readonly area: string }>> = {
  system: { line: 'M2 3h12v8H2zM5.5 13.5h5', area: 'M2 3h6v8H2z' },
  light: {
    line: 'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3.1 3.1l1 1M11.9 11.9l1 1M3.1 12.9l1-1M11.9 4.1l1-1',
    area: '',
  },
  dark: { line: 'M13.5 9.8A6 6 0 1 1 6.2 2.5a4.8 4.8 0 0 0 7.3 7.3z', area: '' },
  contrast: {
    line: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5',
    area: 'M8 1.75a6.25 6.25 0 0 1 0 12.5z',
  },
};

/** The choice of colours: a list of the browser's own, behind a small sign of what is chosen. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useAtlasStore((state) => state.theme);
  const { chooseTheme } = useAtlasActions();
  const { line, area } = signs[theme];
  return (
    <span className="button theme-switch">
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path d={line} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        <path d={area} fill="currentColor" />
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
  );
}
