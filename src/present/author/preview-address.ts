import type { Locale } from '../../model/atlas.ts';
import type { ThemeChoice } from '../../state/store.ts';
import { draftParameter } from './draft-storage.ts';

/** Where the stage shows the draft. @param search the author's own query: who draws is as there */
export function previewAddress(search: string, step: string, locale: Locale, theme: ThemeChoice): string {
  const said = new URLSearchParams({ mode: 'present', [draftParameter]: 'yes', step, lang: locale });
  // A talk is light where nobody says otherwise, whatever the machine prefers.
  if (theme !== 'system') said.set('theme', theme);
  const renderer = new URLSearchParams(search).get('renderer');
  if (renderer) said.set('renderer', renderer);
  return `./?${said}`;
}
