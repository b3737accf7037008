import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { cutLines, cutPolygons } from './geometry.ts';
import type { WaterTopology } from './natural-earth.ts';

export interface WaterLayers {
  readonly lakes: readonly Feature<MultiPolygon>[];
  readonly rivers: readonly Feature<MultiLineString>[];
}

/** Lakes and rivers as features for tiling. */
export function watersOf(topology: WaterTopology): WaterLayers {
  const lakes = topology.objects.lakes.geometries.map((lake): Feature<MultiPolygon> => {
    const polygons =
      lake.type === 'Polygon'
        ? [feature(topology, lake).geometry.coordinates]
        : feature(topology, lake).geometry.coordinates;
    return { type: 'Feature', properties: {}, geometry: cutPolygons(polygons) };
  });
  const rivers = topology.objects.rivers.geometries.map((river): Feature<MultiLineString> => {
    const lines =
      river.type === 'LineString'
        ? [feature(topology, river).geometry.coordinates]
        : feature(topology, river).geometry.coordinates;
    return { type: 'Feature', properties: {}, geometry: cutLines(lines) };
  });
  return { lakes, rivers };
}
