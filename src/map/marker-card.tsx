import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../i18n/react.tsx';
import { groupByPlace } from '../model/aggregate.ts';
import type { Agreement } from '../model/atlas.ts';
import type { Cluster } from './clusters.ts';
import type { Hand, Padding } from './hand.ts';
import { KindNumbers, MarkWords } from './marker-facts.tsx';
import { useClusterNames } from './marker-names.ts';
import { useBeside } from './use-beside.ts';
import type { Viewport } from './view.ts';

interface MarkerCardProps {
  readonly id: string;
  readonly cluster: Cluster;
  /** What the map shows. */
  readonly agreements: readonly Agreement[];
  readonly hand: Hand;
  readonly size: Viewport;
  readonly padding: Padding;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onGone: () => void;
}

/** How many institutions, cities or countries are named before "and 3 more". */
const most = 5;

/** What hover and focus tell about a marker: where, how many, with whom, of which kinds. */
export function MarkerCard(props: MarkerCardProps) {
  const { id, cluster, agreements, onEnter, onLeave } = props;
  const { t } = useTranslation();
  const { whereOf, countsOf } = useClusterNames();
  const element = useRef<HTMLDivElement>(null);
  useBeside(element, props);
  return (
    <div
      ref={element}
      id={id}
      className="marker-card panel"
      role="tooltip"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className="marker-title">{whereOf(cluster)}</p>
      <p className="marker-counts numbers">{countsOf(cluster)}</p>
      {cluster.members.length === 1 ? (
        <Institutions cluster={cluster} agreements={agreements} />
      ) : (
        <Cities cluster={cluster} />
      )}
      <KindNumbers counts={cluster.counts} />
      <MarkWords doubleDegrees={cluster.doubleDegrees} networks={cluster.networks} />
      {cluster.members.length === 1 && cluster.institutions > 1 && (
        <p className="marker-hint">{t('markers.hint')}</p>
      )}
    </div>
  );
}

function Institutions({ cluster, agreements }: Pick<MarkerCardProps, 'cluster' | 'agreements'>) {
  const { t } = useTranslation();
  const here = agreements.filter(({ place }) => place.key === cluster.key);
  const institutions = groupByPlace(here).flatMap((group) => group.institutions);
  const shown = institutions.length > most + 1 ? institutions.slice(0, most) : institutions;
  return (
    <ul className="marker-names">
      {shown.map(({ institution }) => (
        <li key={institution.key} lang={institution.language ?? undefined}>
          {institution.name}
        </li>
      ))}
      {shown.length < institutions.length && (
        <li>{t('markers.more', { count: institutions.length - shown.length })}</li>
      )}
    </ul>
  );
}

/** The cluster's largest cities, and the countries they are in. */
function Cities({ cluster: { members } }: Pick<MarkerCardProps, 'cluster'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const countries = [...new Set(members.map(({ place }) => place.country))].map(names.country);
  const largest = members.length > most + 1 ? members.slice(0, most) : members;
  return (
    <>
      <p className="marker-countries">
        {countries.slice(0, most).join(', ')}{' '}
        {countries.length > most && t('markers.more', { count: countries.length - most })}
      </p>
      <ul className="marker-names marker-cities numbers">
        {largest.map(({ place, total }) => (
          <li key={place.key}>
            <span>{place.name[locale]}</span> <span>{names.number(total)}</span>
          </li>
        ))}
        {largest.length < members.length && (
          <li>{t('markers.more', { count: members.length - largest.length })}</li>
        )}
      </ul>
    </>
  );
}
