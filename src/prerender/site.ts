import { groupBy } from '../model/aggregate.ts';
import type { Atlas, Locale } from '../model/atlas.ts';
import { type PageSubject, pagePath } from '../model/page-path.ts';
import { knownOf, readAddress, writeAddress } from '../state/address.ts';

/** A page that the build makes besides the atlas' own: what it is about, in one language. */
export interface SitePage {
  readonly subject: PageSubject;
  readonly locale: Locale;
  /** Its folder's path from the site's root, ending with a slash: "en/es/barcelona-tech/". */
  readonly path: string;
  /** The query that opens the same view on the atlas' own page. */
  readonly view: string;
  /** The paths of the same page in all languages. */
  readonly alternates: readonly { readonly locale: Locale; readonly path: string }[];
}

/** All pages of a site: for each language the whole list, one a country and one an institution. */
export function sitePages(atlas: Atlas): readonly SitePage[] {
  const countries = [...groupBy(atlas.agreements, ({ countryListed }) => countryListed).keys()];
  const subjects: readonly PageSubject[] = [
    { kind: 'whole' },
    ...countries.map((country) => ({ kind: 'country', country }) as const),
    ...atlas.institutions.map((institution) => ({ kind: 'institution', institution }) as const),
  ];
  const known = knownOf(atlas);
  const { languages } = atlas.config;
  return subjects.flatMap((subject) => {
    const alternates = languages.map((locale) => ({ locale, path: pagePath(subject, locale) }));
    return alternates.map(({ locale, path }) => {
      const address = readAddress(queryFor(subject), known);
      return { subject, locale, path, view: writeAddress({ ...address, locale }, known), alternates };
    });
  });
}

function queryFor(subject: PageSubject): string {
  switch (subject.kind) {
    case 'whole':
      return '';
    case 'country':
      return `?country=${subject.country}`;
    case 'institution':
      return `?${new URLSearchParams({ panel: 'institution', institution: subject.institution.key })}`;
  }
}
