import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../../i18n/react.tsx';
import { groupByPlace } from '../../model/aggregate.ts';
import type { Atlas, Institution } from '../../model/atlas.ts';
import { distanceBetween } from '../../model/near.ts';
import { AgreementsInWords } from './agreements-in-words.tsx';
import { CountryLink } from './page-links.tsx';

/** What the list says of an institution, and where it is. */
export function InstitutionInWords({
  atlas,
  institution,
}: {
  readonly atlas: Atlas;
  readonly institution: Institution;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const { home } = atlas.config;
  const places = groupByPlace(
    atlas.agreements.filter((agreement) => agreement.institution.key === institution.key),
  );
  const { homepage, erasmusCode, countryListed } = institution;
  return (
    <>
      <h1 lang={institution.language ?? undefined}>{institution.name}</h1>
      {places.map(({ place, institutions }) => (
        <section key={place.key}>
          <h2>
            {place.name[locale]}, {names.country(countryListed)}
          </h2>
          <p>
            {t('pages.distance', {
              distance: names.kilometres(distanceBetween(home.lonLat, place.lonLat)),
              city: home.city[locale],
            })}
          </p>
          {institutions.map(({ agreements }) => (
            <AgreementsInWords key={place.key} agreements={agreements} />
          ))}
        </section>
      ))}
      <dl>
        {homepage && (
          <>
            <dt>{t('pages.homepage')}</dt>
            <dd>
              <a href={homepage} rel="noreferrer">
                {homepage}
              </a>
            </dd>
          </>
        )}
        {erasmusCode && (
          <>
            <dt>{t('pages.erasmusCode')}</dt>
            <dd>{erasmusCode}</dd>
          </>
        )}
      </dl>
      <p>
        {t('pages.alsoIn')} <CountryLink country={countryListed} />
      </p>
    </>
  );
}
