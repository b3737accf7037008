import type { CountryCode } from './atlas.ts';

/** The one thing that a reader has picked, on the map or in the sidebar. */
export type Selection =
  | { readonly kind: 'country'; readonly country: CountryCode }
  /** By the place's key ("de/koln"). */
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
