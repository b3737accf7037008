import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceMap } from '../../charts/place-map.tsx';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { AtlasConfig } from '../../model/atlas.ts';
import type { InstitutionFacts } from '../../model/institution-facts.ts';
import { useAtlasActions } from '../../state/react.tsx';
import { useOutlines } from './use-outlines.ts';

interface SiteMapProps {
  readonly home: AtlasConfig['home'];
  readonly facts: InstitutionFacts;
}

/** Where the institution is, seen from home; a press anywhere on it, and the great map goes there. */
export function SiteMap({ home, facts: { institution, sites } }: SiteMapProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const { selectInstitution } = useAtlasActions();
  const outlines = useOutlines();
  const start = useMemo(() => ({ name: home.city[locale], lonLat: home.lonLat }), [home, locale]);
  const places = useMemo(
    () => sites.map(({ place }) => ({ name: place.name[locale], lonLat: place.lonLat })),
    [sites, locale],
  );
  return (
    <div className="institution-map">
      <PlaceMap
        home={start}
        places={places}
        outlines={outlines}
        label={t('institution.mapLabel', {
          home: start.name,
          place: names.list(places.map(({ name }) => name)),
        })}
      />
      <button
        type="button"
        className="institution-map-button"
        onClick={() => selectInstitution(institution.key)}
      >
        {t('institution.showOnMap')}
      </button>
    </div>
  );
}
