import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { Atlas } from '../../model/atlas.ts';
import type { InstitutionFacts } from '../../model/institution-facts.ts';
import { neighboursOf } from '../../model/neighbours.ts';
import { useAtlasActions } from '../../state/react.tsx';

/** So many are named. */
const mostNamed = 5;

interface NeighboursProps {
  readonly atlas: Atlas;
  readonly facts: InstitutionFacts;
}

/** The partners nearest to it, each a way to its page, and the others of its country. */
export function Neighbours({ atlas, facts: { institution, othersInCountry } }: NeighboursProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const { openInstitution, selectCountry } = useAtlasActions();
  const { key, countryListed } = institution;
  const neighbours = useMemo(
    () => neighboursOf(atlas, key, mostNamed, names.collator),
    [atlas, key, names.collator],
  );
  if (neighbours.length === 0) return null;
  return (
    <section className="institution-section">
      <h3>{t('institution.neighbours')}</h3>
      <ul className="institution-neighbours">
        {neighbours.map(({ institution: other, place, kilometres }) => (
          <li key={other.key}>
            <button
              type="button"
              lang={other.language ?? undefined}
              onClick={() => openInstitution(other.key)}
            >
              {other.name}
            </button>
            <span className="institution-neighbour-where numbers">
              {place.name[locale]}
              {', '}
              {kilometres === 0 ? t('institution.sameCity') : names.kilometres(kilometres)}
            </span>
          </li>
        ))}
      </ul>
      {othersInCountry > 0 && (
        <button type="button" className="institution-others" onClick={() => selectCountry(countryListed)}>
          {t('institution.others', { country: names.country(countryListed), count: othersInCountry })}
        </button>
      )}
    </section>
  );
}
