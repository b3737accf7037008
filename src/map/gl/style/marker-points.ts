import type { FeatureCollection, Point } from 'geojson';
import type { MarkerSpot } from '../../hand.ts';

/** A marker's box as a share of the square round it: a little less, for its corners are free. */
const boxShare = 0.85;

/** Points for the room of the markers; `side` is that of their boxes, in CSS pixels. */
export function markerPoints(markers: readonly MarkerSpot[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: markers.map(({ lonLat, radius }) => ({
      type: 'Feature',
      properties: { side: Math.round(2 * radius * boxShare) },
      geometry: { type: 'Point', coordinates: [...lonLat] },
    })),
  };
}
