import type { CountryCode, Place } from '../model/atlas.ts';
import { fold, isMissing } from '../model/fold.ts';
import { keyOf } from '../model/key.ts';
import { cityNames, splitCities } from './cities.ts';
import type { PlaceRow } from './curated.ts';
import type { Problem } from './problem.ts';
import { quoted } from './problem.ts';

/** Where a city cell leads: its place, and the further cities of the cell; or the first city that has no place. */
export type Located =
  | { readonly place: Place; readonly otherCities: readonly string[] }
  | { readonly place: null; readonly unknownCity: string };

/** Finds places by what the list writes, and keeps count of what was asked for. */
export interface PlaceIndex {
  /** Problems of the table itself: a key or a city given twice, a key that does not follow from the row. */
  readonly problems: readonly Problem[];
  /**
   * Locates a cell that names a city or several, listed under a country. The first of several is the point.
   * A whole cell that the lock knows is one city, whatever stands in it ("Donostia, San Sebastián").
   */
  locate(country: CountryCode, cell: string): Located;
  /** Problems for rows and names that nothing asked for. */
  orphans(): Problem[];
}

interface Entry {
  readonly place: Place;
  readonly row: PlaceRow;
}

/** @param table rows of the geocode lock, which alone decides where a city is. */
export function indexPlaces(table: readonly PlaceRow[]): PlaceIndex {
  const entries: Entry[] = table.map((row) => ({ place: placeOf(row), row }));
  const { index: byListing, problems } = indexListings(entries);
  const byName = indexNames(entries);
  const usedListings = new Set<string>();
  const usedPlaces = new Set<Place>();

  function lookUp(country: CountryCode, city: string): Place | null {
    for (const name of cityNames(city)) {
      const key = entryKey(country, name);
      const place = byListing.get(key) ?? byName.get(key) ?? null;
      if (place === null) continue;
      usedListings.add(key);
      usedPlaces.add(place);
      return place;
    }
    return null;
  }

  return {
    problems: [...problems, ...keyProblems(table)],
    locate(country, cell) {
      const parts = splitCities(cell);
      const isKnownWhole = byListing.has(entryKey(country, cell));
      const [first = cell, ...otherCities] = parts.length > 1 && !isKnownWhole ? parts : [cell];
      const place = isMissing(first) ? null : lookUp(country, first);
      return place === null ? { place, unknownCity: first } : { place, otherCities };
    },
    orphans() {
      return entries.flatMap((entry) => orphansOf(entry, usedPlaces, usedListings));
    },
  };
}

function placeOf({ value }: PlaceRow): Place {
  return {
    key: value.key,
    geonamesId: value.geonames_id,
    country: value.country,
    lonLat: [value.lon, value.lat],
    name: { fr: value.name_fr, en: value.name_en },
  };
}

/** What the list writes, by country as listed. Two places for one are a problem: ambiguity is never settled here. */
function indexListings(entries: readonly Entry[]): { index: Map<string, Place>; problems: Problem[] } {
  const index = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { place, row } of entries) {
    for (const country of row.value.country_listed) {
      for (const city of row.value.listed_as) {
        const key = entryKey(country, city);
        const other = index.get(key);
        if (other !== undefined && other !== place) {
          problems.push({
            ...row.at('listed_as'),
            found: `${quoted(city)} in ${country}, which ${other.key} has already`,
            expected: 'one place for a city in a country',
            mend: 'take it out of one row; tell the two apart by corrections of the city',
          });
        }
        index.set(key, other ?? place);
      }
    }
  }
  return { index, problems };
}

/** The places' own names, so that a correction may use them. A name of two places in a country is left out. */
function indexNames(entries: readonly Entry[]): Map<string, Place | null> {
  const index = new Map<string, Place | null>();
  for (const { place, row } of entries) {
    for (const country of row.value.country_listed) {
      for (const key of new Set(Object.values(place.name).map((name) => entryKey(country, name)))) {
        index.set(key, index.has(key) ? null : place);
      }
    }
  }
  return index;
}

function keyProblems(table: readonly PlaceRow[]): Problem[] {
  const seen = new Set<string>();
  return table.flatMap((row): Problem[] => {
    const { key, country, name_en } = row.value;
    const expected = keyOf(country, name_en);
    const isTwice = seen.has(key);
    seen.add(key);
    // Two towns of one name in a country are told apart by an ending: "us/columbus-georgia".
    if (!isTwice && (key === expected || key.startsWith(`${expected}-`))) return [];
    return [
      {
        ...row.at('key'),
        found: `the key ${quoted(key)}${isTwice ? ' a second time' : ''}`,
        expected: isTwice ? 'every key once' : `${quoted(expected)}, with an ending if two share it`,
        mend: 'correct the key',
      },
    ];
  });
}

function orphansOf(
  { place, row }: Entry,
  places: ReadonlySet<Place>,
  listings: ReadonlySet<string>,
): Problem[] {
  const { country_listed, listed_as } = row.value;
  if (!places.has(place)) {
    return [
      {
        ...row.at('key'),
        found: `${quoted(place.key)}, where no agreement is`,
        expected: 'places of the list only',
        mend: 'correct listed_as to what the list says, or take the row out',
      },
    ];
  }
  return listed_as
    .filter((city) => !country_listed.some((country) => listings.has(entryKey(country, city))))
    .map((city) => ({
      ...row.at('listed_as'),
      found: `${quoted(city)}, which no agreement has`,
      expected: 'cities as listed, after corrections',
      mend: 'correct it to what the list says, or take it out',
    }));
}

function entryKey(country: CountryCode, city: string): string {
  return `${country} ${fold(city)}`;
}
