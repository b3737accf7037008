import type { Feature, MultiLineString, MultiPolygon, Geometry as Shape } from 'geojson';
import countriesOfIso from 'i18n-iso-countries';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { CountryCode } from '../../model/atlas.ts';
import { cutLines, cutPolygons } from './geometry.ts';
import type { CountryTopology, Territory } from './natural-earth.ts';
import territories from './territories.json' with { type: 'json' };

export type CountryFeature = Feature<MultiPolygon, { readonly country: CountryCode | '' }>;
/** A stretch of coast, and whose it is. */
type CoastFeature = Feature<MultiLineString, { readonly country: CountryCode | '' }>;
/** The line between two countries, drawn once. */
type BorderFeature = Feature<
  MultiLineString,
  { readonly country: CountryCode | ''; readonly neighbour: CountryCode | ''; readonly disputed: boolean }
>;

export interface CountryLayers {
  readonly countries: readonly CountryFeature[];
  readonly borders: readonly BorderFeature[];
  readonly coast: readonly CoastFeature[];
}

type Geometry = CountryTopology['objects']['countries']['geometries'][number];

interface Owner {
  /** ISO 3166-1 alpha-2; empty where ISO has no code and territories.json gives none. */
  readonly code: CountryCode | '';
  readonly disputed: boolean;
}

/** @throws Error for a territory that neither ISO 3166-1 nor territories.json knows */
function ownerOf(geometry: Geometry): Owner {
  const name = (geometry.properties as Territory | undefined)?.name ?? '';
  const curated = territories.find((territory) => territory.name === name);
  if (curated) return { code: curated.code ?? '', disputed: curated.disputed };
  const code = geometry.id === undefined ? undefined : countriesOfIso.numericToAlpha2(String(geometry.id));
  if (!code)
    throw new Error(`Natural Earth's "${name}" has no ISO code: add it to territories.json with a reason`);
  return { code, disputed: false };
}

/** Indexes of the arcs that a geometry is made of; a negative index is an arc walked backwards (TopoJSON 2.1.4). */
function arcsOf(geometry: GeometryObject): number[] {
  if (!('arcs' in geometry)) return [];
  return (geometry.arcs as unknown[])
    .flat(3)
    .map((arc) => ((arc as number) < 0 ? ~(arc as number) : (arc as number)));
}

function shapeOf(topology: CountryTopology, geometry: Geometry): Shape {
  const found = feature(topology, geometry);
  if (found.type !== 'Feature') throw new Error('a country must be one geometry');
  return found.geometry;
}

/** Stitches arcs to the longest possible lines. */
function linesOf(topology: Topology, arcs: readonly number[]): MultiLineString {
  const joined = mesh(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
  return cutLines(joined.coordinates);
}

/** Takes a topology of countries apart into polygons, the lines between countries (each once), and coasts. */
export function layersOf(topology: CountryTopology): CountryLayers {
  const { geometries } = topology.objects.countries;
  const owners = geometries.map(ownerOf);
  const countries = geometries.map((geometry, index): CountryFeature => {
    const shape = shapeOf(topology, geometry);
    const polygons =
      shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [];
    return {
      type: 'Feature',
      properties: { country: owners[index]?.code ?? '' },
      geometry: cutPolygons(polygons),
    };
  });

  const ownersOfArc = new Map<number, Owner[]>();
  geometries.forEach((geometry, index) => {
    const owner = owners[index];
    for (const arc of new Set(arcsOf(geometry))) {
      if (owner) ownersOfArc.set(arc, [...(ownersOfArc.get(arc) ?? []), owner]);
    }
  });
  const coasts = new Map<string, number[]>();
  const borders = new Map<string, { pair: [Owner, Owner]; arcs: number[] }>();
  for (const [arc, [one, other]] of ownersOfArc) {
    if (!one) continue;
    if (!other) coasts.set(one.code, [...(coasts.get(one.code) ?? []), arc]);
    else {
      const pair: [Owner, Owner] = one.code <= other.code ? [one, other] : [other, one];
      const key = pair.map(({ code, disputed }) => `${code}${disputed}`).join();
      const group = borders.get(key) ?? { pair, arcs: [] };
      group.arcs.push(arc);
      borders.set(key, group);
    }
  }
  return {
    countries,
    coast: [...coasts].map(([country, arcs]) => ({
      type: 'Feature',
      properties: { country },
      geometry: linesOf(topology, arcs),
    })),
    borders: [...borders.values()].map(({ pair: [one, other], arcs }) => ({
      type: 'Feature',
      properties: { country: one.code, neighbour: other.code, disputed: one.disputed || other.disputed },
      geometry: linesOf(topology, arcs),
    })),
  };
}
