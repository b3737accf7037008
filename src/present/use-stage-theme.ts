import { useLayoutEffect } from 'react';
import { useAtlasStore } from '../state/react.tsx';
import type { ThemeName } from '../ui/colours.ts';

/** The colours of the page; never the machine's: they are the speaker's choice. */
export function useStageTheme(): ThemeName {
  const choice = useAtlasStore((state) => state.theme);
  const theme = choice === 'system' ? 'light' : choice;
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}
