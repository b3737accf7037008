import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import { groupBy } from '../../model/aggregate.ts';
import type { Atlas } from '../../model/atlas.ts';
import { regions } from '../../model/region.ts';
import { countsInWords } from './describe.ts';
import { CountryLink } from './page-links.tsx';
import { PlacesInWords } from './places-in-words.tsx';

/** Every agreement of the list, under regions and countries. */
export function WholeList({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const names = useNames();
  const countries = [...groupBy(atlas.agreements, ({ countryListed }) => countryListed)].toSorted(
    ([one], [other]) => names.collator.compare(names.country(one), names.country(other)),
  );
  return regions.map((region) => {
    const own = countries.filter(([country]) => atlas.regionOf[country] === region);
    if (own.length === 0) return null;
    return (
      <section key={region}>
        <h2>{t(`region.${region}`)}</h2>
        {own.map(([country, agreements]) => (
          <section key={country}>
            <h3>
              <CountryLink country={country} />
            </h3>
            <p>{countsInWords(agreements, { t, names })}</p>
            <PlacesInWords agreements={agreements} />
          </section>
        ))}
      </section>
    );
  });
}
