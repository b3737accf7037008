import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Donut, marksOf } from '../charts/donut.tsx';
import { markerRadius } from '../charts/marker-radius.ts';
import type { AtlasConfig } from '../model/atlas.ts';
import type { Cluster } from './clusters.ts';
import type { Hand } from './hand.ts';
import { HomeMark } from './home-mark.tsx';
import { useClusterNames } from './marker-names.ts';
import { type Direction, neighbour } from './neighbour.ts';

interface MarkersProps {
  /** Most agreements first: also the order in which a screen reader meets them. */
  readonly clusters: readonly Cluster[];
  readonly hand: Hand;
  readonly home: AtlasConfig['home'];
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

/** How long a marker takes from where it was to where it belongs, in milliseconds. */
const settleTime = 240;

/**
 * The markers: buttons over either renderer's map. One Tab stop for all; arrows go to the nearest in that direction,
 * Home to the largest, End to the smallest.
 */
export function Markers(props: MarkersProps) {
  const { clusters, hand, home, elements, selectedPlace, described, listed, reducedMotion } = props;
  const { onOpen, onFocus, onBlur, onHover, onLeave } = props;
  const { t } = useTranslation();
  const { nameOf } = useClusterNames();
  const helpId = useId();
  const [stop, setStop] = useState<string | null>(null);
  const tabStop = clusters.some(({ key }) => key === stop) ? stop : (clusters[0]?.key ?? null);

  useStandingOnMap(clusters, hand, elements);
  useSettling(clusters, hand, elements, reducedMotion);
  useFocusKept(clusters, elements);

  const move = (event: KeyboardEvent, from: Cluster) => {
    const target = targetOf(event.key, from, clusters, hand);
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
      <HomeMark home={home} hand={hand} />
      {clusters.map((cluster) => (
        <button
          key={cluster.key}
          type="button"
          className="marker"
          data-place={cluster.members.length === 1 ? cluster.key : undefined}
          data-agreements={cluster.total}
          tabIndex={cluster.key === tabStop ? 0 : -1}
          aria-label={nameOf(cluster)}
          aria-current={cluster.members.some(({ place }) => place.key === selectedPlace) || undefined}
          aria-describedby={cluster.key === described?.key ? described.by : undefined}
          aria-haspopup={isPlaceOfSeveral(cluster) ? 'dialog' : undefined}
          aria-expanded={isPlaceOfSeveral(cluster) ? cluster.key === listed?.key : undefined}
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
            setStop(cluster.key);
            // A press puts the focus on what is in view already.
            if (elements.get(cluster.key)?.matches(':focus-visible')) onFocus(cluster);
          }}
          onBlur={onBlur}
          onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onHover(cluster)}
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
  return members.length === 1 && institutions.length > 1;
}

/** @returns undefined when the key means nothing here, null at the edge */
function targetOf(
  key: string,
  from: Cluster,
  clusters: readonly Cluster[],
  hand: Hand,
): { readonly key: string } | null | undefined {
  if (key === 'Home') return clusters[0] ?? null;
  if (key === 'End') return clusters.at(-1) ?? null;
  const direction = arrows[key];
  if (!direction) return undefined;
  const spots = clusters.flatMap(({ key: spotKey, lonLat }) => {
    const { x, y, visible } = hand.project(lonLat);
    return visible ? [{ key: spotKey, x, y }] : [];
  });
  return neighbour({ key: from.key, ...hand.project(from.lonLat) }, spots, direction);
}

type Elements = ReadonlyMap<string, HTMLElement>;

/** Keeps every marker on its place as the map moves, without asking React. */
function useStandingOnMap(clusters: readonly Cluster[], hand: Hand, elements: Elements): void {
  useLayoutEffect(() => {
    const place = () => {
      for (const { key, lonLat } of clusters) {
        const element = elements.get(key);
        if (!element) continue;
        const { x, y, visible } = hand.project(lonLat);
        element.style.transform = `translate(${x}px, ${y}px)`;
        element.hidden = !visible;
      }
    };
    place();
    return hand.on('move', place);
  }, [clusters, hand, elements]);
}

/** Lets markers come out of the cluster that they were in, so that the eye can follow them. */
function useSettling(
  clusters: readonly Cluster[],
  hand: Hand,
  elements: Elements,
  reducedMotion: boolean,
): void {
  const before = useRef<readonly Cluster[]>([]);
  useLayoutEffect(() => {
    const former = before.current;
    before.current = clusters;
    if (reducedMotion || former === clusters) return;
    for (const { key, lonLat } of clusters) {
      const origin = former.find(({ members }) => members.some(({ place }) => place.key === key));
      if (!origin || (origin.lonLat[0] === lonLat[0] && origin.lonLat[1] === lonLat[1])) continue;
      const from = hand.project(origin.lonLat);
      const to = hand.project(lonLat);
      if (!from.visible || !to.visible) continue;
      elements
        .get(key)
        ?.firstElementChild?.animate(
          [{ transform: `translate(${from.x - to.x}px, ${from.y - to.y}px)` }, { transform: 'none' }],
          { duration: settleTime, easing: 'ease-out' },
        );
    }
  }, [clusters, hand, elements, reducedMotion]);
}

/** When the focused marker's cluster falls apart or is taken in, the focus goes to the one that has its place. */
function useFocusKept(clusters: readonly Cluster[], elements: Elements): void {
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    const key = focused.current;
    if (key === null || elements.get(key) === document.activeElement) return;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const heir = clusters.find(({ members }) => members.some(({ place }) => place.key === key));
    if (heir) elements.get(heir.key)?.focus();
  }, [clusters, elements]);
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const target = event.target;
      focused.current = [...elements].find(([, element]) => element === target)?.[0] ?? null;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [elements]);
}
