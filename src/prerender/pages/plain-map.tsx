import { useTranslation } from 'react-i18next';
import type { Outlines } from '../../charts/outlines.ts';
import { PlaceMap } from '../../charts/place-map.tsx';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { AtlasConfig, Place } from '../../model/atlas.ts';

interface PlainMapProps {
  readonly home: AtlasConfig['home'];
  readonly places: readonly Place[];
  readonly outlines: Outlines;
}

/** Where places are, seen from home. */
export function PlainMap({ home, places, outlines }: PlainMapProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const named = places.map(({ name, lonLat }) => ({ name: name[locale], lonLat }));
  const start = { name: home.city[locale], lonLat: home.lonLat };
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
