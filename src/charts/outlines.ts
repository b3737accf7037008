import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonObject,
  Polygon as PolygonObject,
  Topology,
} from 'topojson-specification';

/** Land and what divides it, in degrees, as a small map needs them. */
export interface Outlines {
  readonly land: MultiPolygon;
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
}

/** @param topology the basemap's `world-110m.json` */
export function outlinesOf(topology: Topology): Outlines {
  const { countries, coast, borders } = topology.objects as Record<
    'countries' | 'coast' | 'borders',
    GeometryCollection
  >;
  return {
    land: merge(topology, countries.geometries as (PolygonObject | MultiPolygonObject)[]),
    coast: mesh(topology, coast),
    borders: mesh(topology, borders),
  };
}
