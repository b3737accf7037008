import type { FeatureCollection, Point } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A place of the list, as these pages show it. */
interface PlaceProperties {
  readonly name: string;
  readonly agreements: number;
}

export type Places = FeatureCollection<Point, PlaceProperties>;
/** Natural Earth's countries at 1:50m, cut at the antimeridian. */
export type World = Topology<{ readonly countries: GeometryCollection }>;

async function json<T>(file: string): Promise<T> {
  const response = await fetch(`./data/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
}

/** Both files, which the page preloads. */
export function load(): Promise<[Places, World]> {
  return Promise.all([json<Places>('places.json'), json<World>('countries-50m.json')]);
}

/** The countries as GeoJSON. */
export function countriesOf(world: World): FeatureCollection {
  return feature(world, world.objects.countries);
}

/** Smallest box round the places: [west, south, east, north]. */
export function boundsOf({ features }: Places): [number, number, number, number] {
  const longitudes = features.map(({ geometry }) => geometry.coordinates[0] ?? 0);
  const latitudes = features.map(({ geometry }) => geometry.coordinates[1] ?? 0);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** Radius of a circle for a number of agreements, in CSS pixels: its area grows with the number. */
export function radiusOf(agreements: number): number {
  return Math.sqrt(36 + 12 * agreements);
}

export const colours = {
  sea: '#dbe7ec',
  land: '#f6f1e7',
  border: '#c9bfa9',
  mark: '#24476b',
  text: '#ffffff',
};

/** Room round the places in the opening view, in CSS pixels. */
export const margin = 40;
