import type { CountryCode, Institution, Locale } from './atlas.ts';

/** What a page of the site is about: the whole list, a country as listed, or an institution. */
export type PageSubject =
  | { readonly kind: 'whole' }
  | { readonly kind: 'country'; readonly country: CountryCode }
  | { readonly kind: 'institution'; readonly institution: Institution };

/** Where a page stands, from the site's root, ending with a slash: "en/es/barcelona-tech/". */
export function pagePath(subject: PageSubject, locale: Locale): string {
  switch (subject.kind) {
    case 'whole':
      return `${locale}/`;
    case 'country':
      return `${locale}/${subject.country.toLowerCase()}/`;
    case 'institution':
      return `${locale}/${subject.institution.key}/`;
  }
}
