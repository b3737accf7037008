import { useTranslation } from 'react-i18next';

/** Where places and outlines come from: GeoNames' licence asks for it. */
export function Attribution() {
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
    </p>
  );
}
