import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Donut, marksOf } from '../charts/donut.tsx';
import { markerRadius } from '../charts/marker-radius.ts';
import type { AtlasConfig, LonLat } from '../model/atlas.ts';
import type { Projection } from '../model/camera.ts';
import type { Cluster } from './clusters.ts';
import type { Hand } from './hand.ts';
import { HomeMark } from './home-mark.tsx';
import { useFocusKept, useSettling, useStandingOnMap } from './marker-motion.ts';
import { useClusterNames } from './marker-names.ts';
import { type Direction, neighbour } from './neighbour.ts';
import { seenMarkers } from './seen-markers.ts';
import type { ScreenDisc } from './uncovered.ts';

interface MarkersProps {
  /** Most agreements first: also the order in which a screen reader meets them. */
  readonly clusters: readonly Cluster[];
  readonly hand: Hand;
  readonly home: AtlasConfig['home'];
  /** Where home's star stands at this zoom. */
  readonly homeStanding: LonLat;
  /** Keys of the places that stand out; null where all are alike. */
  readonly highlighted: ReadonlySet<string> | null;
  readonly projection: Projection;
  /** The buttons by their clusters' keys; filled here. */
  readonly elements: Map<string, HTMLButtonElement>;
  /** Key of the selected place, if any. */
  readonly selectedPlace: string | null;
  /** The marker that a card tells about, and the card's id. */
  readonly described: { readonly key: string; readonly by: string } | null;
  /** The marker whose institutions are listed, and the list's id. */
  readonly listed: { readonly key: string; readonly by: string } | null;
  readonly reducedMotion: boolean;
  readonly onOpen: (cluster: Cluster) => void;
  /** A marker got the focus by keyboard: it may lie under a panel or beyond the edge. */
  readonly onFocus: (cluster: Cluster) => void;
  readonly onBlur: () => void;
  /** By a mouse or a pen; a finger does not hover. */
  readonly onHover: (cluster: Cluster) => void;
  readonly onLeave: () => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The markers: buttons over either renderer's map. One Tab stop for all; arrows go to the nearest in that direction,
 * Home to the largest, End to the smallest.
 */
export function Markers(props: MarkersProps) {
  const {
    clusters,
    hand,
    home,
    homeStanding,
    highlighted,
    projection,
    elements,
    selectedPlace,
    described,
    listed,
    reducedMotion,
  } = props;
  const { onOpen, onFocus, onBlur, onHover, onLeave } = props;
  const { t } = useTranslation();
  const { nameOf } = useClusterNames();
  const helpId = useId();
  const [tabStop, setTabStop] = useState<string | null>(null);

  const seenNow = () => {
    const focused = clusters.find(({ key }) => elements.get(key)?.matches(':focus'));
    return seenMarkers(clusters, hand, projection, homeStanding, focused?.key ?? listed?.key ?? null);
  };
  useStandingOnMap(clusters, hand, elements, seenNow, (seen) =>
    setTabStop((present) =>
      seen.some(({ key }) => key === present)
        ? present
        : (clusters.find(({ key }) => seen.some((disc) => disc.key === key))?.key ?? null),
    ),
  );
  useSettling(clusters, hand, elements, reducedMotion);
  useFocusKept(clusters, elements, listed?.by ?? null);
  /** Cities that no zoom parts are listed, too: known of them when it is done. */
  const hasList = (cluster: Cluster) => isPlaceOfSeveral(cluster) || cluster.key === listed?.key;

  const move = (event: KeyboardEvent, from: Cluster) => {
    const target = targetOf(event.key, from, clusters, seenNow());
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (target) elements.get(target.key)?.focus();
  };

  return (
    <div className="markers" role="toolbar" aria-label={t('map.markers')} aria-describedby={helpId}>
      <span id={helpId} hidden>
        {t('map.markersHelp')}
      </span>
      <HomeMark home={home} standing={homeStanding} hand={hand} />
      {clusters.map((cluster) => (
        <button
          key={cluster.key}
          type="button"
          className="marker"
          data-place={cluster.members.length === 1 ? cluster.key : undefined}
          data-agreements={cluster.total}
          data-aside={
            highlighted && !cluster.members.some(({ place }) => highlighted.has(place.key)) ? '' : undefined
          }
          tabIndex={cluster.key === tabStop ? 0 : -1}
          aria-label={nameOf(cluster)}
          aria-current={
            (selectedPlace !== null && cluster.members.some(({ place }) => place.key === selectedPlace)) ||
            undefined
          }
          aria-describedby={cluster.key === described?.key ? described.by : undefined}
          aria-haspopup={hasList(cluster) ? 'dialog' : undefined}
          aria-expanded={hasList(cluster) ? cluster.key === listed?.key : undefined}
          aria-controls={cluster.key === listed?.key ? listed.by : undefined}
          ref={(element) => {
            if (element) elements.set(cluster.key, element);
            else elements.delete(cluster.key);
          }}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(cluster);
          }}
          onFocus={() => {
            setTabStop(cluster.key);
            // A press puts the focus on what is in view already.
            if (elements.get(cluster.key)?.matches(':focus-visible')) onFocus(cluster);
          }}
          onBlur={onBlur}
          onPointerMove={({ pointerType }) => pointerType !== 'touch' && onHover(cluster)}
          onPointerLeave={({ pointerType }) => pointerType !== 'touch' && onLeave()}
          onKeyDown={(event) => move(event, cluster)}
        >
          <span className="marker-body">
            <Donut
              counts={cluster.counts}
              radius={markerRadius(cluster.total)}
              marks={marksOf(cluster.doubleDegrees, cluster.networks)}
            />
          </span>
        </button>
      ))}
    </div>
  );
}

function isPlaceOfSeveral({ members, institutions }: Cluster): boolean {
  return members.length === 1 && institutions > 1;
}

/** @returns undefined when the key means nothing here, null at the edge */
function targetOf(
  key: string,
  from: Cluster,
  clusters: readonly Cluster[],
  seen: readonly ScreenDisc[],
): { readonly key: string } | null | undefined {
  const inOrder = clusters.filter((cluster) => seen.some((disc) => disc.key === cluster.key));
  if (key === 'Home') return inOrder[0] ?? null;
  if (key === 'End') return inOrder.at(-1) ?? null;
  const direction = arrows[key];
  if (!direction) return undefined;
  const spot = seen.find((disc) => disc.key === from.key);
  return spot ? neighbour(spot, seen, direction) : null;
}
