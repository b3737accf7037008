import type { FeatureCollection, LineString } from 'geojson';
import { greatCircle } from '../../great-circle.ts';
import type { Arc } from '../../hand.ts';

/** Lines along the great circles. Longitudes go on beyond ±180°: MapLibre draws what leaves the world in the next one. */
export function arcLines(arcs: readonly Arc[]): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: arcs.map(({ key, from, to, width }) => ({
      type: 'Feature',
      properties: { key, width },
      geometry: { type: 'LineString', coordinates: greatCircle(from, to).map((point) => [...point]) },
    })),
  };
}
