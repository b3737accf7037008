import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutlines } from '../../charts/use-outlines.ts';
import type { AtlasConfig } from '../../model/atlas.ts';
import type { InstitutionFacts } from '../../model/institution-facts.ts';
import { useAtlasActions } from '../../state/react.tsx';
import { PlacesMap } from './places-map.tsx';

interface SiteMapProps {
  readonly home: AtlasConfig['home'];
  readonly facts: InstitutionFacts;
}

/** Where the institution is, seen from home; a press anywhere on it, and the great map goes there. */
export function SiteMap({ home, facts: { institution, sites } }: SiteMapProps) {
  const { t } = useTranslation();
  const { selectInstitution } = useAtlasActions();
  const outlines = useOutlines();
  const places = useMemo(() => sites.map(({ place }) => place), [sites]);
  return (
    <div className="institution-map">
      <PlacesMap home={home} places={places} outlines={outlines} />
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
