import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { markerReach } from '../charts/marker-radius.ts';
import { type Box, beside } from './beside.ts';
import type { Cluster } from './clusters.ts';
import type { Hand, Padding } from './hand.ts';
import type { Viewport } from './view.ts';

/** Air between what stands on the map and the edge of its free part, in CSS pixels. */
const margin = 8;
/** What the column of zoom buttons takes at the right where the panel floats at the left; map.css says the same. */
const buttonsReach = 68;

interface BesideProps {
  readonly cluster: Cluster;
  readonly hand: Hand;
  readonly size: Viewport;
  /** CSS pixels that panels cover. */
  readonly padding: Padding;
  /** The marker went behind the globe or beyond the window's edge. */
  readonly onGone: () => void;
}

/**
 * Keeps an element beside a marker as the map moves, without asking React. Where there is not room for all of it, it
 * gets the attribute `data-low`: the style sheet says what it can do without.
 */
export function useBeside(element: RefObject<HTMLElement | null>, props: BesideProps): void {
  const { cluster, hand, size, padding } = props;
  const gone = useEffectEvent(props.onGone);
  useLayoutEffect(() => {
    const card = element.current;
    if (!card) return;
    const [whole, low] = measure(card);
    const free = freeBox(size, padding);
    const place = () => {
      const { x, y, visible } = hand.project(cluster.lonLat);
      if (!visible || x < 0 || y < 0 || x > size.width || y > size.height) {
        gone();
        return;
      }
      const spot = { x, y, radius: markerReach(cluster.total) };
      const roomy = beside(spot, whole, free);
      const isLow = roomy.maximumHeight < whole.height;
      const standing = isLow ? beside(spot, low, free) : roomy;
      card.toggleAttribute('data-low', isLow);
      card.style.transform = `translate(${Math.round(standing.left)}px, ${Math.round(standing.top)}px)`;
      card.style.maxHeight = `${Math.floor(standing.maximumHeight)}px`;
    };
    place();
    return hand.on('move', place);
  }, [element, cluster, hand, size, padding]);
}

/** Its size as a whole, and when it is low. */
function measure(card: HTMLElement): [Viewport, Viewport] {
  const sizeOf = (isLow: boolean): Viewport => {
    card.toggleAttribute('data-low', isLow);
    return { width: card.offsetWidth, height: card.offsetHeight };
  };
  card.style.maxHeight = '';
  return [sizeOf(false), sizeOf(true)];
}

/** What neither panels nor the zoom buttons cover. */
function freeBox({ width, height }: Viewport, padding: Padding): Box {
  const right = padding.right + (padding.left > 0 ? buttonsReach : 0);
  return {
    left: padding.left + margin,
    top: padding.top + margin,
    right: width - right - margin,
    bottom: height - padding.bottom - margin,
  };
}
