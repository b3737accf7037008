import { useTranslation } from 'react-i18next';
import type { Outlines } from '../../charts/outlines.ts';
import { PlacesMap } from '../../explore/institution/places-map.tsx';
import { useNames } from '../../i18n/react.tsx';
import { groupByPlace } from '../../model/aggregate.ts';
import type { Atlas, CountryCode } from '../../model/atlas.ts';
import { countsInWords } from './describe.ts';
import { PlacesInWords } from './places-in-words.tsx';

interface CountryInWordsProps {
  readonly atlas: Atlas;
  readonly outlines: Outlines;
  readonly country: CountryCode;
}

/** A country's agreements, and where its partners are. */
export function CountryInWords({ atlas, outlines, country }: CountryInWordsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const agreements = atlas.agreements.filter(({ countryListed }) => countryListed === country);
  return (
    <>
      <h1>{names.country(country)}</h1>
      <p>{countsInWords(agreements, { t, names })}</p>
      <PlacesMap
        home={atlas.config.home}
        places={groupByPlace(agreements).map(({ place }) => place)}
        outlines={outlines}
      />
      <PlacesInWords agreements={agreements} />
    </>
  );
}
