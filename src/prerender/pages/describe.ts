import type { TFunction } from 'i18next';
import { documentTitle } from '../../app/document-title.ts';
import type { Names } from '../../i18n/names.ts';
import { totalsOf } from '../../model/aggregate.ts';
import { type Agreement, type Atlas, categories, type Locale } from '../../model/atlas.ts';
import type { PageSubject } from '../../model/page-path.ts';
import type { AtlasState } from '../../state/store.ts';

interface Words {
  readonly t: TFunction;
  readonly names: Names;
}

/** A page's title and description, as search engines and previews of links show them. */
export interface Description {
  readonly title: string;
  readonly description: string;
}

/** "31 agreements, 20 institutions". */
export function countsInWords(agreements: readonly Agreement[], { t, names }: Words): string {
  const totals = totalsOf(agreements);
  return names.list([
    t('count.agreements', { count: totals.agreements }),
    t('count.institutions', { count: totals.institutions }),
  ]);
}

/** Says what a page is about. */
export function describe(
  atlas: Atlas,
  subject: PageSubject,
  locale: Locale,
  { t, names }: Words,
): Description {
  // As the app says it of the same view.
  const title = documentTitle(atlas, { locale, ...viewOf(subject) });
  const home = atlas.config.home.institution;
  const agreements = agreementsOf(atlas, subject);
  const totals = totalsOf(agreements);
  const counts = {
    home,
    agreements: t('count.agreements', { count: totals.agreements }),
    institutions: t('count.institutions', { count: totals.institutions }),
    countries: t('count.countries', { count: totals.countries }),
  };
  switch (subject.kind) {
    case 'whole':
      return { title, description: t('pages.describeWhole', counts) };
    case 'country': {
      const country = names.country(subject.country);
      return { title, description: t('pages.describeCountry', { ...counts, country }) };
    }
    case 'institution': {
      const institution = subject.institution.name;
      const city = agreements[0]?.place.name[locale] ?? '';
      const kinds = categories
        .filter((category) => agreements.some((agreement) => agreement.category === category))
        .map((category) => t(`category.${category}`));
      return {
        title,
        description: t('pages.describeInstitution', {
          ...counts,
          institution,
          city,
          country: names.country(subject.institution.countryListed),
          kinds: names.list(kinds),
        }),
      };
    }
  }
}

function viewOf(subject: PageSubject): Pick<AtlasState, 'panel' | 'selection'> {
  switch (subject.kind) {
    case 'whole':
      return { panel: 'countries', selection: null };
    case 'country':
      return { panel: 'countries', selection: subject };
    case 'institution':
      return {
        panel: 'institution',
        selection: { kind: 'institution', institution: subject.institution.key },
      };
  }
}

/** The agreements that a page is about. */
export function agreementsOf(atlas: Atlas, subject: PageSubject): readonly Agreement[] {
  switch (subject.kind) {
    case 'whole':
      return atlas.agreements;
    case 'country':
      return atlas.agreements.filter(({ countryListed }) => countryListed === subject.country);
    case 'institution':
      return atlas.agreements.filter(({ institution }) => institution.key === subject.institution.key);
  }
}
