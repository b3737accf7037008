import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { movingTime } from '../ui/motion.ts';
import type { Cluster } from './clusters.ts';
import type { Hand } from './hand.ts';
import type { ScreenDisc } from './uncovered.ts';

/** The markers' elements by the keys of their clusters. */
type Elements = ReadonlyMap<string, HTMLElement>;

/**
 * Keeps every marker on its place as the map moves, without asking React; those that are not seen are not there.
 * @param seenNow the markers that are seen
 * @param onSeen told whenever they may have changed
 */
export function useStandingOnMap(
  clusters: readonly Cluster[],
  hand: Hand,
  elements: Elements,
  seenNow: () => readonly ScreenDisc[],
  onSeen: (seen: readonly ScreenDisc[]) => void,
): void {
  const look = useEffectEvent(seenNow);
  const tell = useEffectEvent(onSeen);
  useLayoutEffect(() => {
    const place = () => {
      const seen = look();
      const spots = new Map(seen.map((disc) => [disc.key, disc]));
      for (const { key } of clusters) {
        const element = elements.get(key);
        if (!element) continue;
        const spot = spots.get(key);
        element.hidden = !spot;
        if (spot) element.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
      }
      tell(seen);
    };
    place();
    return hand.on('move', place);
  }, [clusters, hand, elements]);
}

/** Lets markers come out of the cluster that they were in, so that the eye can follow them. */
export function useSettling(
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
    const origins = holdersOf(new Set(clusters.map(({ key }) => key)), former);
    for (const { key, lonLat } of clusters) {
      const origin = origins.get(key);
      if (!origin || (origin.lonLat[0] === lonLat[0] && origin.lonLat[1] === lonLat[1])) continue;
      const from = hand.project(origin.lonLat);
      const to = hand.project(lonLat);
      if (!from.visible || !to.visible) continue;
      elements
        .get(key)
        ?.firstElementChild?.animate(
          [{ transform: `translate(${from.x - to.x}px, ${from.y - to.y}px)` }, { transform: 'none' }],
          { duration: movingTime, easing: 'ease-out' },
        );
    }
  }, [clusters, hand, elements, reducedMotion]);
}

/** The clusters that some places are in, by the places' keys. */
function holdersOf(keys: ReadonlySet<string>, clusters: readonly Cluster[]): ReadonlyMap<string, Cluster> {
  const holders = new Map<string, Cluster>();
  for (const cluster of clusters) {
    for (const { place } of cluster.members) if (keys.has(place.key)) holders.set(place.key, cluster);
  }
  return holders;
}

/**
 * When the focused marker's cluster falls apart or is taken in, the focus goes to the one that has its place; so it
 * does from the marker's list, which then closes.
 * @param listId of that list's element; null while none is open
 */
export function useFocusKept(clusters: readonly Cluster[], elements: Elements, listId: string | null): void {
  const focused = useRef<string | null>(null);
  const isInList = useEffectEvent(
    (target: Node) => listId !== null && document.getElementById(listId)?.contains(target),
  );
  useLayoutEffect(() => {
    const key = focused.current;
    if (key === null || elements.get(key) === document.activeElement) return;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const heir = clusters.find(({ members }) => members.some(({ place }) => place.key === key));
    if (heir) elements.get(heir.key)?.focus();
  }, [clusters, elements]);
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const target = event.target as Node;
      if (isInList(target)) return;
      focused.current = [...elements].find(([, element]) => element === target)?.[0] ?? null;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [elements]);
}
