import { useEffect } from 'react';
import type { PlaceAggregate } from '../model/aggregate.ts';
import { useAtlasStore, useAtlasStoreItself } from '../state/react.tsx';
import type { Hand, Padding } from './hand.ts';
import type { Viewport } from './view.ts';

/** Tells the store which places the map shows, whenever it comes to rest and a view asks for it. */
export function usePlacesOnMap(
  hand: Hand | null,
  places: readonly PlaceAggregate[],
  size: Viewport | null,
  padding: Padding,
): void {
  const { actions } = useAtlasStoreItself();
  const isAsked = useAtlasStore((state) => state.panel === 'list' && state.onlyOnMap);
  useEffect(() => {
    if (!hand || !size || !isAsked) return;
    const tell = () => actions.tellPlacesOnMap(placesInSight(hand, places, size, padding));
    tell();
    return hand.on('moveend', tell);
  }, [hand, places, size, padding, isAsked, actions]);
}

/** Keys of the places that stand in the part of the map that no panel covers. */
function placesInSight(
  hand: Pick<Hand, 'project'>,
  places: readonly PlaceAggregate[],
  { width, height }: Viewport,
  padding: Padding,
): ReadonlySet<string> {
  const inSight = places.filter(({ place }) => {
    const { x, y, visible } = hand.project(place.lonLat);
    return (
      visible &&
      x >= padding.left &&
      x <= width - padding.right &&
      y >= padding.top &&
      y <= height - padding.bottom
    );
  });
  return new Set(inSight.map(({ place }) => place.key));
}
