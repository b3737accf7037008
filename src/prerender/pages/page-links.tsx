import { useLocale, useNames } from '../../i18n/react.tsx';
import type { CountryCode, Institution } from '../../model/atlas.ts';
import { pagePath } from '../../model/page-path.ts';

// Links from page to page are relative to the site's root: every page says so by its <base>.

/** Leads to an institution's page. */
export function InstitutionLink({ institution }: { readonly institution: Institution }) {
  const locale = useLocale();
  return (
    <a href={pagePath({ kind: 'institution', institution }, locale)} lang={institution.language ?? undefined}>
      {institution.name}
    </a>
  );
}

/** Leads to a country's page. */
export function CountryLink({ country }: { readonly country: CountryCode }) {
  const locale = useLocale();
  const names = useNames();
  return <a href={pagePath({ kind: 'country', country }, locale)}>{names.country(country)}</a>;
}
