import { useTranslation } from 'react-i18next';
import type { Outlines } from '../../charts/outlines.ts';
import { ExternalLink } from '../../explore/institution/external-link.tsx';
import { PlacesMap } from '../../explore/institution/places-map.tsx';
import { StudentMeaning } from '../../explore/institution/student-meaning.tsx';
import { Terms } from '../../explore/institution/terms.tsx';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { Atlas, Institution } from '../../model/atlas.ts';
import { type Guide, termsOf } from '../../model/glossary.ts';
import { institutionFacts } from '../../model/institution-facts.ts';
import { neighboursOf } from '../../model/neighbours.ts';
import { AgreementsInWords } from './agreements-in-words.tsx';
import { CountryLink, InstitutionLink } from './page-links.tsx';

interface InstitutionInWordsProps {
  readonly atlas: Atlas;
  readonly guide: Guide;
  readonly outlines: Outlines;
  readonly institution: Institution;
}

/** So many neighbours are named. */
const mostNamed = 5;

/** What the list says of an institution and what that means, where it is, and who is near. */
export function InstitutionInWords({ atlas, guide, outlines, institution }: InstitutionInWordsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const facts = institutionFacts(atlas, institution.key);
  if (!facts) return null;
  const { home } = atlas.config;
  const { homepage, erasmusCode, countryListed } = institution;
  const terms = new Set(facts.agreements.flatMap((agreement) => termsOf(agreement, atlas.glossary)));
  return (
    <>
      <h1 lang={institution.language ?? undefined}>{institution.name}</h1>
      {facts.sites.map(({ place, kilometres, institutions }) => (
        <section key={place.key}>
          <h2>
            {place.name[locale]}, {names.country(countryListed)}
          </h2>
          <p>{t('pages.distance', { distance: names.kilometres(kilometres), city: home.city[locale] })}</p>
          {institutions.map(({ agreements }) => (
            <AgreementsInWords key={place.key} agreements={agreements} />
          ))}
        </section>
      ))}
      <PlacesMap home={home} places={facts.sites.map(({ place }) => place)} outlines={outlines} />
      <StudentMeaning guide={guide} terms={[...terms]} />
      <dl>
        {homepage && (
          <>
            <dt>{t('institution.homepage')}</dt>
            <dd>
              <ExternalLink href={homepage}>{homepage}</ExternalLink>
            </dd>
          </>
        )}
        {erasmusCode && (
          <>
            <dt>{t('institution.erasmusCode')}</dt>
            <dd>{erasmusCode}</dd>
          </>
        )}
      </dl>
      <Terms atlas={atlas} guide={guide} facts={facts} />
      <h3>{t('institution.neighbours')}</h3>
      <ul>
        {neighboursOf(atlas, institution.key, mostNamed, names.collator).map((neighbour) => (
          <li key={neighbour.institution.key}>
            <InstitutionLink institution={neighbour.institution} />, {neighbour.place.name[locale]}
          </li>
        ))}
      </ul>
      <p>
        {t('pages.alsoIn')} <CountryLink country={countryListed} />
      </p>
    </>
  );
}
