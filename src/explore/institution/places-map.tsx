import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outlines } from '../../charts/outlines.ts';
import { PlaceMap } from '../../charts/place-map.tsx';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { AtlasConfig, Place } from '../../model/atlas.ts';

interface PlacesMapProps {
  readonly home: AtlasConfig['home'];
  /** One at least; the same array for as long as they are the same. */
  readonly places: readonly Place[];
  /** Null until they have come. */
  readonly outlines: Outlines | null;
}

/** Where places are, seen from home; in words for who does not see it. */
export function PlacesMap({ home, places, outlines }: PlacesMapProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const start = useMemo(() => ({ name: home.city[locale], lonLat: home.lonLat }), [home, locale]);
  const named = useMemo(
    () => places.map(({ name, lonLat }) => ({ name: name[locale], lonLat })),
    [places, locale],
  );
  return (
    <PlaceMap
      home={start}
      places={named}
      outlines={outlines}
      label={t('institution.mapLabel', {
        home: start.name,
        place: names.list(named.map(({ name }) => name)),
      })}
    />
  );
}
