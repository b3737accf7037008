import { countryName } from '../i18n/names.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AtlasState } from '../state/store.ts';

/** What a browser's tab says: the atlas's name, and before it whose page is open or which country is selected. */
export function documentTitle(
  { config, institutions }: Pick<Atlas, 'config' | 'institutions'>,
  { locale, panel, selection }: Pick<AtlasState, 'locale' | 'panel' | 'selection'>,
): string {
  const own = config.name[locale];
  if (selection?.kind === 'country') return `${countryName(selection.country, locale)} – ${own}`;
  if (panel !== 'institution' || selection?.kind !== 'institution') return own;
  const name = institutions.find(({ key }) => key === selection.institution)?.name;
  return name === undefined ? own : `${name} – ${own}`;
}
