import type { Feature, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { CountryCode } from '../../model/atlas.ts';
import { toWorld } from '../mercator.ts';
import { type Edge, emptySheet, type Land, type Points, type Sheet } from './sheet.ts';

/** Units across the world: fine enough for a screen that shows it twenty times. */
const extent = 16384;

/** Web Mercator; what lies beyond its ends is put on them. */
function pointsOf(positions: readonly Position[]): Points {
  return Float64Array.from(
    positions.flatMap(([lon = 0, lat = 0]) => toWorld([lon, lat]).map((part) => part * extent)),
  );
}

function ringsOf({ geometry }: Feature): Points[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.map(pointsOf);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().map(pointsOf);
  return [];
}

function linesOf({ geometry }: Feature): Points[] {
  if (geometry.type === 'LineString') return [pointsOf(geometry.coordinates)];
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map(pointsOf);
  return [];
}

function featuresOf(topology: Topology, name: string): Feature[] {
  const object = topology.objects[name];
  if (!object) return [];
  const made = feature(topology, object);
  return made.type === 'FeatureCollection' ? made.features : [made];
}

/**
 * The whole world as one sheet.
 * @param topology the basemap's `world-110m.json`: objects countries, borders and coast, cut at the antimeridian
 */
export function worldSheet(topology: Topology): Sheet {
  const edges = (features: readonly Feature[]) =>
    features.flatMap((each) =>
      linesOf(each).map((points): Edge => ({ points, countries: countriesOf(each) })),
    );
  const borders = featuresOf(topology, 'borders');
  const isDisputed = ({ properties }: Feature) => Boolean(properties?.disputed);
  return {
    ...emptySheet({ z: 0, x: 0, y: 0 }),
    extent,
    lands: featuresOf(topology, 'countries').map(
      (each): Land => ({ country: each.properties?.country as CountryCode, rings: ringsOf(each) }),
    ),
    coast: edges(featuresOf(topology, 'coast')),
    borders: edges(borders.filter((each) => !isDisputed(each))),
    disputedBorders: edges(borders.filter(isDisputed)),
  };
}

function countriesOf({ properties }: Feature): string[] {
  return [properties?.country, properties?.neighbour].filter((code) => typeof code === 'string');
}
