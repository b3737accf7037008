import { namesOf } from '../i18n/names.ts';
import type { Atlas, Locale } from '../model/atlas.ts';
import type { Selection } from '../model/selection.ts';

/** What a view is called where it is sent: "Brazil – Grenoble INP around the world". */
export function viewTitle(atlas: Atlas, selection: Selection | null, locale: Locale): string {
  const name = atlas.config.name[locale];
  const selected = selectionName(atlas, selection, locale);
  return selected === null ? name : `${selected} – ${name}`;
}

function selectionName(atlas: Atlas, selection: Selection | null, locale: Locale): string | null {
  switch (selection?.kind) {
    case undefined:
      return null;
    case 'country':
      return namesOf(locale).country(selection.country);
    case 'place':
      return atlas.places.find(({ key }) => key === selection.place)?.name[locale] ?? null;
    case 'institution':
      return atlas.institutions.find(({ key }) => key === selection.institution)?.name ?? null;
  }
}
