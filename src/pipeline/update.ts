import { slug } from '../model/fold.ts';
import { keyOf } from '../model/key.ts';
import type { UnknownCity } from './assemble.ts';
import { cityNames } from './cities.ts';
import type { PlaceRow } from './curated.ts';
import { askGazetteer, type Gazetteer, type GazetteerRecord } from './gazetteer.ts';

/** The lock's columns, in the order in which they are written. */
export const placeColumns = [
  'key',
  'geonames_id',
  'country',
  'country_listed',
  'listed_as',
  'lon',
  'lat',
  'name_en',
  'name_fr',
  'time_zone',
  'resolution',
  'note',
] as const;

/** What a person sees beside a candidate: a decided row is its first columns, copied into places.tsv. */
const reviewColumns = [...placeColumns, 'population', 'admin1', 'institutions'] as const;

/** What an update brings. Rows that the lock has are never changed, only reported. */
export interface Update {
  /** Lines to append to places.tsv, each with its line break. */
  readonly newRows: readonly string[];
  /** The text of review.tsv, or null where nothing is left to decide. */
  readonly review: string | null;
  /** Sentences for the terminal. */
  readonly messages: readonly string[];
}

/** Asks the gazetteer for the cities that the lock lacks, and compares the lock with it. */
export function updatePlaces(
  gazetteerText: string,
  unknownCities: readonly UnknownCity[],
  places: readonly PlaceRow[],
): Update {
  const cities = groupCities(unknownCities);
  const gazetteer = askGazetteer(
    gazetteerText,
    cities.flatMap(({ city }) => cityNames(city)),
    places.flatMap(({ value }) => (value.geonames_id === null ? [] : [value.geonames_id])),
  );
  const newRows = new Map<number, { record: GazetteerRecord; cities: City[] }>();
  const review: string[] = [];
  const messages: string[] = [];
  const takenKeys = new Set(places.map(({ value }) => value.key));
  const lockedIds = new Map(places.map(({ value }) => [value.geonames_id, value]));

  for (const city of cities) {
    const { unique, candidates } = gazetteer.match(city.country, cityNames(city.city));
    const locked = unique === null ? undefined : lockedIds.get(unique.geonamesId);
    const isKeyTaken = unique !== null && takenKeys.has(keyOf(unique.country, unique.name));
    if (unique === null || locked !== undefined || isKeyTaken) {
      review.push(...reviewRows(city, candidates));
      messages.push(`${city.country}, “${city.city}”: ${reasonForReview(candidates, locked?.key)}`);
      continue;
    }
    const row = newRows.get(unique.geonamesId) ?? { record: unique, cities: [] };
    row.cities.push(city);
    newRows.set(unique.geonamesId, row);
    messages.push(
      `${city.country}, “${city.city}”: new place ${keyOf(unique.country, unique.name)}, GeoNames ${unique.geonamesId}; check its names`,
    );
  }

  return {
    newRows: [...newRows.values()].map(({ record, cities: listed }) =>
      line(lockCells(record, listed, 'unique')),
    ),
    review: review.length === 0 ? null : line(reviewColumns) + review.join(''),
    messages: [...messages, ...drift(places, gazetteer)],
  };
}

interface City {
  readonly country: string;
  readonly city: string;
  readonly institutions: readonly string[];
}

function groupCities(unknownCities: readonly UnknownCity[]): City[] {
  const groups = new Map<string, UnknownCity[]>();
  for (const unknown of unknownCities) {
    const key = `${unknown.country} ${unknown.city}`;
    groups.set(key, [...(groups.get(key) ?? []), unknown]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const institutions = [...new Set(group.map(({ institution }) => institution))];
    return [{ country: first.country, city: first.city, institutions }];
  });
}

function lockCells(
  record: GazetteerRecord,
  cities: readonly City[],
  resolution: 'unique' | 'reviewed',
): string[] {
  return [
    keyOf(record.country, record.name),
    String(record.geonamesId),
    record.country,
    joined(cities.map(({ country }) => country)),
    joined(cities.map(({ city }) => city)),
    record.lonLat[0].toFixed(5),
    record.lonLat[1].toFixed(5),
    record.name,
    proposedFrenchName(record, cities),
    record.timeZone,
    resolution,
    '',
  ];
}

/** GeoNames' extract has no language beside a name: a listed form that it knows is the likelier exonym. */
function proposedFrenchName(record: GazetteerRecord, cities: readonly City[]): string {
  const listed = cities.map(({ city }) => city).find((city) => record.otherNames.includes(city));
  return listed ?? record.name;
}

function reviewRows(city: City, candidates: readonly GazetteerRecord[]): string[] {
  const institutions = joined(city.institutions);
  if (candidates.length === 0) {
    const blank = ['', '', '', city.country, city.city, '', '', '', '', '', 'reviewed', '', '', ''];
    return [line([...blank, institutions])];
  }
  return candidates.map((record) =>
    line([...lockCells(record, [city], 'reviewed'), String(record.population), record.admin1, institutions]),
  );
}

function reasonForReview(candidates: readonly GazetteerRecord[], lockedKey: string | undefined): string {
  if (lockedKey !== undefined)
    return `another name of ${lockedKey}? See review.tsv, then add it to listed_as`;
  if (candidates.length === 0) return 'not in the gazetteer; see review.tsv';
  return `${candidates.length} candidates; see review.tsv`;
}

/** Where the gazetteer has moved on since a row was locked. */
function drift(places: readonly PlaceRow[], gazetteer: Gazetteer): string[] {
  return places.flatMap(({ value }) => {
    if (value.geonames_id === null) return [];
    const record = gazetteer.byId(value.geonames_id);
    if (record === null) return [`${value.key}: GeoNames ${value.geonames_id} is no longer in the gazetteer`];
    const [lon, lat] = record.lonLat;
    const moved =
      lon === value.lon && lat === value.lat
        ? []
        : [`${value.key}: locked at [${value.lon}, ${value.lat}], GeoNames says [${lon}, ${lat}]`];
    const names = [record.name, ...record.otherNames].map(slug);
    const renamed = names.includes(slug(value.name_en))
      ? []
      : [`${value.key}: locked as “${value.name_en}”, GeoNames says “${record.name}”`];
    const rezoned =
      record.timeZone === value.time_zone
        ? []
        : [`${value.key}: locked in ${value.time_zone}, GeoNames says ${record.timeZone}`];
    return [...moved, ...renamed, ...rezoned];
  });
}

function joined(values: readonly string[]): string {
  return [...new Set(values)].join(' | ');
}

function line(cells: readonly string[]): string {
  return `${cells.join('\t')}\n`;
}
