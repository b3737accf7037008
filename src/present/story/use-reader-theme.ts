import { useLayoutEffect } from 'react';
import { useAtlasStore } from '../../state/react.tsx';
import { type ThemeName, themeFor } from '../../ui/colours.ts';
import { useMedia } from '../../ui/use-media.ts';

/** The colours of the page: the reader's choice, else the machine's preference. */
export function useReaderTheme(): ThemeName {
  const choice = useAtlasStore((state) => state.theme);
  const prefersContrast = useMedia('(prefers-contrast: more)');
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const theme = themeFor(choice, { prefersContrast, prefersDark });
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}
