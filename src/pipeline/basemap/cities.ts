import type { Feature, Point } from 'geojson';
import type { LonLat } from '../../model/atlas.ts';
import { type Exonym, readExonyms } from './exonyms.ts';
import { type GazetteerCity, readCities } from './gazetteer.ts';
import mistaken from './mistaken-cities.json' with { type: 'json' };

interface CityProperties {
  /** GeoNames' own name. */
  readonly name: string;
  /** What readers of English and French call it, where that differs. */
  readonly name_en?: string;
  readonly name_fr?: string;
  /** People, to two digits: enough for an order, and small in the tiles. */
  readonly population: number;
  /** 1 for capitals of countries and territories; else absent. */
  readonly capital?: 1;
}

/** A city to write on the map; `id` is its GeoNames id. */
export type CityFeature = Feature<Point, CityProperties> & { readonly id: number };

/** From this zoom of the tiles on, cities with at least so many people are in them. Capitals are in all. */
const leastPopulationFrom: readonly (readonly [zoom: number, population: number])[] = [
  [3, 300_000],
  [4, 100_000],
  [5, 30_000],
];
const smallest = 30_000;

/** A town this near to one so many times larger is a suburb or a district of it: kilometres, ratio. */
const suburb = { within: 8, ratio: 3 } as const;

/** The cities that tiles of a zoom hold; none above zoom 3. */
export function citiesAt(zoom: number, cities: readonly CityFeature[]): CityFeature[] {
  const [, least] = leastPopulationFrom.findLast(([from]) => zoom >= from) ?? [];
  if (least === undefined) return [];
  return cities.filter(({ properties }) => properties.capital || properties.population >= least);
}

/** Cities of the world, largest first, with their names in the reader's languages. */
export function cities(): CityFeature[] {
  const all = readCities(smallest);
  const exonyms = readExonyms(all);
  return withoutSuburbs(withoutMistaken(all)).map((city) => featureOf(city, exonyms.get(city.geonamesId)));
}

/** @throws Error for an entry of mistaken-cities.json that no longer names a city */
function withoutMistaken(all: readonly GazetteerCity[]): GazetteerCity[] {
  for (const { geonamesId, name } of mistaken) {
    if (!all.some((city) => city.geonamesId === geonamesId && city.name === name))
      throw new Error(`mistaken-cities.json: there is no ${name} (${geonamesId})`);
  }
  return all.filter((city) => !mistaken.some(({ geonamesId }) => geonamesId === city.geonamesId));
}

function featureOf(city: GazetteerCity, exonym: Exonym | undefined): CityFeature {
  return {
    type: 'Feature',
    id: city.geonamesId,
    properties: {
      name: city.name,
      ...(exonym?.en && { name_en: exonym.en }),
      ...(exonym?.fr && { name_fr: exonym.fr }),
      population: Number(city.population.toPrecision(2)),
      ...(city.isCapital && { capital: 1 }),
    },
    geometry: { type: 'Point', coordinates: [...city.lonLat] },
  };
}

/** @param sorted largest first, as are those that come back */
export function withoutSuburbs(sorted: readonly GazetteerCity[]): GazetteerCity[] {
  const cells = new Map<string, GazetteerCity[]>();
  const cellOf = ([lon, lat]: LonLat) => [Math.floor(lon * 4), Math.floor(lat * 4)] as const;
  return sorted.filter((city) => {
    const [column, row] = cellOf(city.lonLat);
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx},${row + dy}`) ?? []),
    );
    const isSuburb = near.some(
      (other) =>
        other.population >= suburb.ratio * city.population &&
        kilometresBetween(city.lonLat, other.lonLat) < suburb.within,
    );
    if (isSuburb && !city.isCapital) return false;
    const key = `${column},${row}`;
    cells.set(key, [...(cells.get(key) ?? []), city]);
    return true;
  });
}

/** Over short ways: degrees of latitude are 111.2 km, of longitude less by the cosine. */
function kilometresBetween([ax, ay]: LonLat, [bx, by]: LonLat): number {
  return 111.2 * Math.hypot((ax - bx) * Math.cos((ay * Math.PI) / 180), ay - by);
}
