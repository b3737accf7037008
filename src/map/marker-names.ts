import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../i18n/react.tsx';
import type { Cluster } from './clusters.ts';

/** What a marker is called, whole and in parts. */
interface ClusterNames {
  /** "Barcelona, Spain", or "Barcelona, Spain and 3 other cities". */
  readonly whereOf: (cluster: Cluster) => string;
  /** "9 agreements with 4 institutions". */
  readonly countsOf: (cluster: Cluster) => string;
  /** "Barcelona, Spain: 9 agreements with 4 institutions". */
  readonly nameOf: (cluster: Cluster) => string;
}

/** The markers' names in the reader's language. */
export function useClusterNames(): ClusterNames {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const whereOf = ({ members }: Cluster) => {
    const [first] = members;
    if (!first) return '';
    const place = `${first.place.name[locale]}, ${names.country(first.place.country)}`;
    const others = members.length - 1;
    return others === 0 ? place : t('map.placeAndOthers', { place, count: others });
  };
  const wordsOf = ({ total, institutions }: Cluster) => ({
    agreements: t('count.agreements', { count: total }),
    institutions: t('count.institutions', { count: institutions }),
  });
  return {
    whereOf,
    countsOf: (cluster) => t('sidebar.countryInWords', wordsOf(cluster)),
    nameOf: (cluster) => t('map.marker', { where: whereOf(cluster), ...wordsOf(cluster) }),
  };
}
