import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { AtlasConfig } from '../../model/atlas.ts';
import type { Guide } from '../../model/glossary.ts';
import type { InstitutionFacts, Site } from '../../model/institution-facts.ts';
import { ExternalLink } from './external-link.tsx';
import { LocalTime } from './local-time.tsx';

interface FactsProps {
  readonly home: AtlasConfig['home'];
  readonly guide: Pick<Guide, 'timeZones'>;
  readonly facts: InstitutionFacts;
}

/** Distance and direction from home, the time there, homepage and Erasmus code. */
export function Facts({ home, guide, facts: { institution, sites } }: FactsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { homepage, erasmusCode } = institution;
  const hasSeveral = sites.length > 1;
  const zones = [...new Set(sites.flatMap(({ place }) => guide.timeZones[place.key] ?? []))];
  return (
    <dl className="institution-facts" aria-label={t('institution.facts')}>
      {sites.map((site) => (
        <Fact
          key={site.place.key}
          term={
            hasSeveral
              ? t('institution.fromTo', { city: home.city[locale], place: site.place.name[locale] })
              : t('institution.from', { city: home.city[locale] })
          }
        >
          <Way site={site} />
        </Fact>
      ))}
      {zones.map((timeZone) => (
        <Fact key={timeZone} term={t('institution.localTime')}>
          <LocalTime timeZone={timeZone} home={home} />
        </Fact>
      ))}
      {homepage && (
        <Fact term={t('institution.homepage')}>
          <ExternalLink href={homepage}>{hostOf(homepage)}</ExternalLink>
        </Fact>
      )}
      {erasmusCode && (
        <Fact term={t('institution.erasmusCode')}>
          <strong className="numbers">{erasmusCode}</strong>
          <small>{t('institution.erasmusCodeMeans')}</small>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How far, and in which direction the shortest way sets out. */
function Way({ site: { kilometres, direction } }: { readonly site: Site }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <>
      <strong className="numbers">{names.kilometres(kilometres)}</strong>{' '}
      <span>{t('institution.straight')}</span>
      {direction && (
        <small className="numbers">
          {t('institution.heading', {
            direction: t(`institution.directions.${direction.point}`),
            degrees: Math.round(direction.degrees) % 360,
          })}
        </small>
      )}
    </>
  );
}

/** "www.uni.example/en/" is known by "uni.example". */
function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
