import { useAtlasStore } from '../../state/react.tsx';

/** Keys of the places that the list keeps to; null where it keeps to none. Another set whenever the map has moved. */
export function useListedPlaces(): ReadonlySet<string> | null {
  return useAtlasStore((state) => (state.onlyOnMap ? state.placesOnMap : null));
}
