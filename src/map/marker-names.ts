import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../i18n/react.tsx';
import type { Cluster } from './clusters.ts';

/** What a marker is called: "Barcelona, Spain: 9 agreements with 4 institutions". */
export function useMarkerNames(): (cluster: Cluster) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  return ({ members, total, institutions }) => {
    const [first] = members;
    if (!first) return '';
    const place = `${first.place.name[locale]}, ${names.country(first.place.country)}`;
    const others = members.length - 1;
    return t('map.marker', {
      where: others === 0 ? place : t('map.placeAndOthers', { place, count: others }),
      agreements: t('count.agreements', { count: total }),
      institutions: t('count.institutions', { count: institutions.length }),
    });
  };
}
