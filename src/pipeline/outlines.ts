import { type GeoPermissibleObjects, geoAzimuthalEquidistant, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryCode, LonLat } from '../model/atlas.ts';
import { numericCode } from './countries.ts';

/** Natural Earth's countries as in world-atlas: geometries whose ids are ISO 3166-1 numeric codes. */
export type CountryTopology = Topology<{ countries: GeometryCollection }>;

/** The Earth's mean radius in kilometres (IUGG, R1). */
const earthRadius = 6371.0088;

/**
 * How far outside its country's outline a place may lie, in kilometres. The outlines are generalised, and harbours,
 * islands and polder cities stand beyond them; a wrong country is nearly always farther off.
 */
export const coastTolerance = 25;

/** Measures how far points are from countries. */
export interface Outlines {
  /** Kilometres from the point to the country, 0 inside; null where Natural Earth draws no such country. */
  distance(country: CountryCode, point: LonLat): number | null;
}

/** @param topology world-atlas' countries-10m.json or countries-50m.json */
export function indexOutlines(topology: CountryTopology): Outlines {
  const { geometries } = topology.objects.countries;
  return {
    distance(country, point) {
      const id = numericCode(country);
      const matching = geometries.filter((geometry) => id !== null && String(geometry.id) === id);
      const outlines = feature(topology, { type: 'GeometryCollection', geometries: matching });
      const shapes = outlines.features.map((outline) => outline.geometry as Polygon | MultiPolygon);
      if (shapes.length === 0) return null;
      return Math.min(...shapes.map((shape) => distanceToShape(shape, point)));
    },
  };
}

function distanceToShape(shape: Polygon | MultiPolygon, point: LonLat): number {
  if (geoContains(shape as GeoPermissibleObjects, [...point])) return 0;
  // Distances from its centre are true in this projection: the plane's nearest point is the globe's, nearly.
  const project = geoAzimuthalEquidistant()
    .rotate([-point[0], -point[1]])
    .translate([0, 0])
    .scale(earthRadius);
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygons.flat()) {
    const projected = ring.map((position) => project(position as [number, number]) ?? [Infinity, Infinity]);
    for (let index = 1; index < projected.length; index += 1) {
      nearest = Math.min(nearest, distanceToSegment(projected[index - 1] ?? [], projected[index] ?? []));
    }
  }
  return nearest;
}

/** Distance from the origin to the segment between two points of the plane. */
function distanceToSegment([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
