import type { FeatureCollection, Point } from 'geojson';
import type { MarkerSpot } from '../../hand.ts';
import { markerBoxShare } from '../../name-rules.ts';

/** Points for the room of the markers; `side` is that of their boxes, in CSS pixels. */
export function markerPoints(markers: readonly MarkerSpot[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: markers.map(({ lonLat, radius }) => ({
      type: 'Feature',
      properties: { side: Math.round(2 * radius * markerBoxShare) },
      geometry: { type: 'Point', coordinates: [...lonLat] },
    })),
  };
}
