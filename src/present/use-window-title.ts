import { useEffect } from 'react';
import { useLocale } from '../i18n/react.tsx';

/** Calls the window so; again in another language, when the page had called it by the atlas' name. */
export function useWindowTitle(title: string): void {
  const locale = useLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language calls it otherwise
  useEffect(() => {
    document.title = title;
  }, [title, locale]);
}
