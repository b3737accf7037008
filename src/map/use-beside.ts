import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { haloWidth } from '../charts/donut.tsx';
import { markerRadius } from '../charts/marker-radius.ts';
import { beside } from './beside.ts';
import type { Cluster } from './clusters.ts';
import type { Hand, Padding } from './hand.ts';
import type { Viewport } from './view.ts';

/** Air between what stands on the map and the edge of its free part, in CSS pixels. */
const margin = 8;

interface BesideProps {
  readonly cluster: Cluster;
  readonly hand: Hand;
  readonly size: Viewport;
  /** CSS pixels that panels cover. */
  readonly padding: Padding;
  /** The marker went behind the globe or beyond the window's edge. */
  readonly onGone: () => void;
}

/** Keeps an element beside a marker as the map moves, without asking React. */
export function useBeside(element: RefObject<HTMLElement | null>, props: BesideProps): void {
  const { cluster, hand, size, padding } = props;
  const gone = useEffectEvent(props.onGone);
  useLayoutEffect(() => {
    const card = element.current;
    if (!card) return;
    card.style.maxHeight = '';
    const natural = { width: card.offsetWidth, height: card.offsetHeight };
    const free = {
      left: padding.left + margin,
      top: padding.top + margin,
      right: size.width - padding.right - margin,
      bottom: size.height - padding.bottom - margin,
    };
    const place = () => {
      const { x, y, visible } = hand.project(cluster.lonLat);
      if (!visible || x < 0 || y < 0 || x > size.width || y > size.height) {
        gone();
        return;
      }
      const standing = beside({ x, y, radius: markerRadius(cluster.total) + haloWidth }, natural, free);
      card.style.transform = `translate(${Math.round(standing.left)}px, ${Math.round(standing.top)}px)`;
      card.style.maxHeight = `${Math.floor(standing.maximumHeight)}px`;
    };
    place();
    return hand.on('move', place);
  }, [element, cluster, hand, size, padding]);
}
