import type { Agreement, CountryCode } from './atlas.ts';

/** The one thing that a reader has picked, on the map or in the sidebar. */
export type Selection =
  | { readonly kind: 'country'; readonly country: CountryCode }
  /** By the place's key ("de/cologne"). */
  | { readonly kind: 'place'; readonly place: string }
  /** By the institution's key ("de/technische-universitat-berlin"). */
  | { readonly kind: 'institution'; readonly institution: string };

/** Whether two selections mean the same. */
export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  return selectionKey(one) === selectionKey(other);
}

/** A selection as one comparable string; empty for none. */
export function selectionKey(selection: Selection | null): string {
  switch (selection?.kind) {
    case undefined:
      return '';
    case 'country':
      return `country ${selection.country}`;
    case 'place':
      return `place ${selection.place}`;
    case 'institution':
      return `institution ${selection.institution}`;
  }
}

/** Whether an agreement belongs to what is selected; to nothing, none does. */
export function isSelected(
  { countryListed, place, institution }: Agreement,
  selection: Selection | null,
): boolean {
  switch (selection?.kind) {
    case undefined:
      return false;
    case 'country':
      return countryListed === selection.country;
    case 'place':
      return place.key === selection.place;
    case 'institution':
      return institution.key === selection.institution;
  }
}
