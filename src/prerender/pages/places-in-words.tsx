import { useLocale, useNames } from '../../i18n/react.tsx';
import { groupByPlace } from '../../model/aggregate.ts';
import type { Agreement } from '../../model/atlas.ts';
import { AgreementsInWords } from './agreements-in-words.tsx';
import { InstitutionLink } from './page-links.tsx';

/** Agreements under their institutions, each with its city; by city and name. */
export function PlacesInWords({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const locale = useLocale();
  const { collator } = useNames();
  const places = groupByPlace(agreements).toSorted((one, other) =>
    collator.compare(one.place.name[locale], other.place.name[locale]),
  );
  return (
    <ul className="plain-institutions">
      {places.flatMap(({ place, institutions }) =>
        institutions.map((group) => (
          <li key={`${place.key} ${group.institution.key}`}>
            <InstitutionLink institution={group.institution} />, {place.name[locale]}
            <AgreementsInWords agreements={group.agreements} />
          </li>
        )),
      )}
    </ul>
  );
}
