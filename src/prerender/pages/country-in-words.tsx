import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import type { Atlas, CountryCode } from '../../model/atlas.ts';
import { countsInWords } from './describe.ts';
import { PlacesInWords } from './places-in-words.tsx';

/** A country's agreements. */
export function CountryInWords({ atlas, country }: { readonly atlas: Atlas; readonly country: CountryCode }) {
  const { t } = useTranslation();
  const names = useNames();
  const agreements = atlas.agreements.filter(({ countryListed }) => countryListed === country);
  return (
    <>
      <h1>{names.country(country)}</h1>
      <p>{countsInWords(agreements, { t, names })}</p>
      <PlacesInWords agreements={agreements} />
    </>
  );
}
