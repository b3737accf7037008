import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { InstitutionFacts } from '../../model/institution-facts.ts';
import { useAtlasActions } from '../../state/react.tsx';

/** City, country and region; city and country can be gone to on the map. */
export function Whereabouts({ facts: { institution, sites, region } }: { readonly facts: InstitutionFacts }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const { selectPlace, selectCountry } = useAtlasActions();
  const country = names.country(institution.countryListed);
  return (
    <p className="institution-where">
      {sites.map(({ place }) => (
        <PlaceName key={place.key} name={place.name[locale]} onPress={() => selectPlace(place.key)} />
      ))}
      <PlaceName name={country} onPress={() => selectCountry(institution.countryListed)} />
      {region && <span>{t(`region.${region}`)}</span>}
    </p>
  );
}

function PlaceName({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <span>
      <button type="button" aria-label={t('institution.showPlace', { name })} onClick={onPress}>
        {name}
      </button>
    </span>
  );
}
