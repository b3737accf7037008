import type { ThemeChoice } from '../state/store.ts';
import { type ThemeName, themeFor } from '../ui/colours.ts';
import { useMedia } from '../ui/use-media.ts';

/** Whether the reader asked the machine for less motion. */
export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}

/** The colour world to draw in: the reader's choice, else the machine's preference. */
export function useTheme(choice: ThemeChoice): ThemeName {
  const prefersContrast = useMedia('(prefers-contrast: more)');
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  return themeFor(choice, { prefersContrast, prefersDark });
}
