import { useTranslation } from 'react-i18next';
import type { StreetDetail } from '../model/atlas.ts';

/** Where places and outlines come from: GeoNames' licence asks for it. */
export function Attribution({ streets }: { readonly streets: StreetDetail | null }) {
  const { t } = useTranslation();
  return (
    <p className="map-attribution">
      {t('map.places')}{' '}
      <a href="https://www.geonames.org/" target="_blank" rel="noreferrer">
        GeoNames
      </a>{' '}
      (CC BY 4.0) · {t('map.outlines')}{' '}
      <a href="https://www.naturalearthdata.com/" target="_blank" rel="noreferrer">
        Natural Earth
      </a>
      {streets && (
        <>
          {' '}
          ·{' '}
          <a href={streets.attribution.path} target="_blank" rel="noreferrer">
            {streets.attribution.text}
          </a>
        </>
      )}
    </p>
  );
}
