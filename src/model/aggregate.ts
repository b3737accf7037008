import {
  type Agreement,
  type Atlas,
  type Category,
  type CountryCode,
  categories,
  type Institution,
  type Place,
} from './atlas.ts';
import type { Selection } from './selection.ts';

/** How many agreements of each category. */
export type CategoryCounts = Readonly<Record<Category, number>>;

/** What the list holds for one country as listed. */
export interface CountryAggregate {
  readonly country: CountryCode;
  readonly counts: CategoryCounts;
  /** Agreements: the sum of the counts. */
  readonly total: number;
  /** Number of different institutions. */
  readonly institutions: number;
  readonly doubleDegrees: number;
}

/** What the list holds at one place. */
export interface PlaceAggregate {
  readonly place: Place;
  readonly counts: CategoryCounts;
  /** Agreements: the sum of the counts. */
  readonly total: number;
  /** Their keys, each once. */
  readonly institutions: readonly string[];
  /** How many of the agreements lead to two degrees. */
  readonly doubleDegrees: number;
  /** Names of the networks that an agreement is of, each once. */
  readonly networks: readonly string[];
}

/** The headline numbers. */
export interface Totals {
  readonly agreements: number;
  readonly institutions: number;
  /** Countries as listed. */
  readonly countries: number;
  readonly places: number;
  readonly doubleDegrees: number;
}

/** An institution's agreements at one place. */
export interface InstitutionGroup {
  readonly institution: Institution;
  readonly agreements: readonly Agreement[];
}

/** A place's institutions. */
export interface PlaceGroup {
  readonly place: Place;
  /** Agreements of all its institutions. */
  readonly total: number;
  readonly institutions: readonly InstitutionGroup[];
}

/** Counts agreements by category; every category is present, in the canonical order. */
export function countByCategory(agreements: readonly Agreement[]): CategoryCounts {
  const counts = Object.fromEntries(categories.map((category) => [category, 0])) as Record<Category, number>;
  for (const { category } of agreements) counts[category] += 1;
  return counts;
}

/** Adds counts up, category by category. */
export function sumCounts(all: readonly CategoryCounts[]): CategoryCounts {
  const sum = Object.fromEntries(categories.map((category) => [category, 0])) as Record<Category, number>;
  for (const counts of all) for (const category of categories) sum[category] += counts[category];
  return sum;
}

/** One aggregate a country as listed, in the order in which the list first names them. */
export function aggregateByCountry(agreements: readonly Agreement[]): readonly CountryAggregate[] {
  return [...groupBy(agreements, ({ countryListed }) => countryListed)].map(([country, group]) => ({
    country,
    counts: countByCategory(group),
    total: group.length,
    institutions: institutionKeys(group).length,
    doubleDegrees: group.filter(({ doubleDegree }) => doubleDegree).length,
  }));
}

/** One aggregate a place, in the order in which the list first comes to them. */
export function aggregateByPlace(agreements: readonly Agreement[]): readonly PlaceAggregate[] {
  return [...groupBy(agreements, ({ place }) => place.key).values()].flatMap((group) => {
    const place = group[0]?.place;
    if (!place) return [];
    const aggregate: PlaceAggregate = {
      place,
      counts: countByCategory(group),
      total: group.length,
      institutions: institutionKeys(group),
      doubleDegrees: group.filter(({ doubleDegree }) => doubleDegree).length,
      networks: [...new Set(group.flatMap(({ network }) => network ?? []))],
    };
    return [aggregate];
  });
}

/** Counts what the headline says. */
export function totalsOf(agreements: readonly Agreement[]): Totals {
  return {
    agreements: agreements.length,
    institutions: institutionKeys(agreements).length,
    countries: new Set(agreements.map(({ countryListed }) => countryListed)).size,
    places: new Set(agreements.map(({ place }) => place.key)).size,
    doubleDegrees: agreements.filter(({ doubleDegree }) => doubleDegree).length,
  };
}

/** Groups agreements by place, then by institution; both in the list's order. */
export function groupByPlace(agreements: readonly Agreement[]): readonly PlaceGroup[] {
  return [...groupBy(agreements, ({ place }) => place.key).values()].flatMap((atPlace) => {
    const place = atPlace[0]?.place;
    if (!place) return [];
    const institutions = [...groupBy(atPlace, ({ institution }) => institution.key).values()].flatMap(
      (group) => (group[0] ? [{ institution: group[0].institution, agreements: group }] : []),
    );
    return [{ place, total: atPlace.length, institutions }];
  });
}

/**
 * The country as listed that shows a selection: of a place that is listed under several (Hong Kong), the first.
 *
 * @returns null when nothing is selected, or nothing of that key is in the list
 */
export function countryOfSelection(
  agreements: Atlas['agreements'],
  selection: Selection | null,
): CountryCode | null {
  switch (selection?.kind) {
    case undefined:
      return null;
    case 'country':
      return selection.country;
    case 'place':
      return agreements.find(({ place }) => place.key === selection.place)?.countryListed ?? null;
    case 'institution':
      return (
        agreements.find(({ institution }) => institution.key === selection.institution)?.countryListed ?? null
      );
  }
}

/**
 * The country as listed that an outline on the map stands for: its own, or the one under which the list counts the
 * partners on its ground (Hong Kong).
 *
 * @returns null where the list has no partner
 */
export function countryOfOutline(agreements: Atlas['agreements'], outline: CountryCode): CountryCode | null {
  if (agreements.some(({ countryListed }) => countryListed === outline)) return outline;
  return agreements.find(({ place }) => place.country === outline)?.countryListed ?? null;
}

function institutionKeys(agreements: readonly Agreement[]): readonly string[] {
  return [...new Set(agreements.map(({ institution }) => institution.key))];
}

/** Items by key, in the order in which they and their keys come up. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
