import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../i18n/react.tsx';
import type { Atlas } from '../model/atlas.ts';
import { isLimited, pointName } from '../model/near.ts';
import { useAtlasStore } from '../state/react.tsx';

/** How far agreements may lie, and from where, in the reader's language: "Within 500 km of Milan". Null: however far. */
export function useLimitWords(atlas: Pick<Atlas, 'config' | 'places'>): string | null {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const near = useAtlasStore((state) => state.near);
  if (!isLimited(near)) return null;
  return t('near.limit', {
    place: pointName(near, atlas, locale),
    distance: names.kilometres(near.kilometres),
  });
}
