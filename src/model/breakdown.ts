import type { CategoryCounts, CountryAggregate, PlaceAggregate, Totals } from './aggregate.ts';
import { type Agreement, categories, type Institution, type Place } from './atlas.ts';
import type { BreakdownIndex } from './breakdown-index.ts';
import { type FacetChoices, type FacetName, type FacetValues, facetNames, noValue } from './facets.ts';

/** A facet's value: how many agreements of the whole list have it, and how many the other facets leave. */
export interface ValueCount<Value> {
  readonly value: Value;
  readonly whole: number;
  readonly part: number;
}

/** Agreements that are alike in network and double degree. */
export interface CombinationCount {
  /** Null for those of no network. */
  readonly network: string | null;
  readonly doubleDegree: boolean;
  readonly whole: number;
  /** What all facets but those two leave. */
  readonly part: number;
}

/** An institution's agreements: of the whole list, and what all facets but region and country leave. */
export interface InstitutionCount {
  readonly institution: Institution;
  readonly whole: number;
  readonly part: number;
}

/** What a country has, beside what the whole list gives it. */
export interface CountryPart extends CountryAggregate {
  /** Agreements of the whole list. */
  readonly whole: number;
}

/**
 * What a choice of facets leaves, counted in every way that a view asks for. As in a crossfilter, a facet's own values
 * are counted as if that facet kept all: the reader sees what another choice there would leave.
 */
export interface Breakdown {
  readonly totals: Totals;
  /** In the list's order. */
  readonly agreements: readonly Agreement[];
  readonly values: { readonly [Name in FacetName]: readonly ValueCount<FacetValues[Name]>[] };
  readonly combinations: readonly CombinationCount[];
  /** Countries with agreements left, in the order in which the list first names them. */
  readonly countries: readonly CountryPart[];
  /** Places with agreements left, in the same order. */
  readonly places: readonly PlaceAggregate[];
  /** All institutions. */
  readonly institutions: readonly InstitutionCount[];
}

/** A facet by its bit in the set of facets that put an agreement aside. */
export const bitOf = Object.fromEntries(
  facetNames.map((name, position) => [name, 1 << position]),
) as Readonly<Record<FacetName, number>>;
const combinationBits = bitOf.network | bitOf.doubleDegree;
const whereBits = bitOf.region | bitOf.country;

/** The bit of what lies too far. */
export const beyondBit = 1 << facetNames.length;

/**
 * Counts what the choices leave. Every count is one run over a column of small numbers, whatever the list's length.
 *
 * @param beyond by place, 1 where it lies too far: those are put aside as by one more facet
 */
export function breakDown(
  index: BreakdownIndex,
  choices: FacetChoices,
  beyond: Uint8Array | null = null,
): Breakdown {
  const { facets } = index;
  const failing = failingFacets(index, choices, beyond);
  /** How often each code occurs among the agreements that no facet but these puts aside. */
  const tally = (codes: Codes, size: number, except: number): Uint32Array =>
    tallyWhere(codes, failing, except, new Uint32Array(size));
  const rows = rowsLeft(failing);
  const marks = countMarks(index, rows);
  const pairCounts = tally(index.pairOfAgreement, index.pairs.institution.length, 0);
  const countries = countriesOf(index, rows, pairCounts, marks);
  const places = placesOf(index, rows, pairCounts, marks);
  let institutions: readonly InstitutionCount[] | undefined;
  return {
    agreements: rows.length === failing.length ? index.agreements : pick(index.agreements, rows),
    totals: {
      agreements: rows.length,
      institutions: countries.reduce((sum, country) => sum + country.institutions, 0),
      countries: countries.length,
      places: places.length,
      doubleDegrees: countries.reduce((sum, country) => sum + country.doubleDegrees, 0),
    },
    values: Object.fromEntries(
      facetNames.map((name) => {
        const { codes, values, wholes } = facets[name];
        return [name, valueCounts(values, wholes, tally(codes, values.length, bitOf[name]))];
      }),
    ) as unknown as Breakdown['values'],
    combinations: combinationCounts(
      index,
      tally(index.combinations.codes, index.combinations.values.length, combinationBits),
    ),
    countries,
    places,
    // Only one chart asks for them.
    get institutions() {
      institutions ??= institutionCounts(
        index,
        tally(index.institutionOfAgreement, index.institutions.length, whereBits),
      );
      return institutions;
    },
  };
}

type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * By agreement, the bits of the facets that put it aside.
 *
 * @param beyond as in {@link breakDown}
 */
export function failingFacets(
  index: BreakdownIndex,
  choices: FacetChoices,
  beyond: Uint8Array | null,
): Uint8Array {
  const failing = new Uint8Array(index.agreements.length);
  for (const name of facetNames) {
    const kept: readonly string[] | undefined = choices[name];
    if (!kept) continue;
    const { codes, values } = index.facets[name];
    const aside = Uint8Array.from(values, (value) => (kept.includes(value) ? 0 : bitOf[name]));
    for (let row = 0; row < failing.length; row += 1) {
      failing[row] = (failing[row] as number) | (aside[codes[row] as number] as number);
    }
  }
  if (beyond) putAsideBeyond(index, beyond, failing);
  return failing;
}

function putAsideBeyond({ placeOfAgreement }: BreakdownIndex, beyond: Uint8Array, failing: Uint8Array): void {
  for (let row = 0; row < failing.length; row += 1) {
    if (beyond[placeOfAgreement[row] as number] === 1) failing[row] = (failing[row] as number) | beyondBit;
  }
}

function tallyWhere(codes: Codes, failing: Uint8Array, except: number, counts: Uint32Array): Uint32Array {
  const asked = ~except;
  for (let row = 0; row < failing.length; row += 1) {
    if (((failing[row] as number) & asked) === 0) bump(counts, codes[row] as number);
  }
  return counts;
}

/** The agreements that no facet puts aside. */
function rowsLeft(failing: Uint8Array): Uint32Array {
  const rows = new Uint32Array(failing.length);
  let length = 0;
  for (let row = 0; row < failing.length; row += 1) {
    if (failing[row] !== 0) continue;
    rows[length] = row;
    length += 1;
  }
  return rows.subarray(0, length);
}

function pick<Item>(items: readonly Item[], rows: Uint32Array): readonly Item[] {
  const picked = new Array<Item>(rows.length);
  for (let position = 0; position < rows.length; position += 1) {
    picked[position] = items[rows[position] as number] as Item;
  }
  return picked;
}

function bump(counts: Uint32Array, position: number): void {
  counts[position] = (counts[position] as number) + 1;
}

/** By code and category, as one run of numbers: those of code 1 stand behind those of code 0. */
function countByCode(index: BreakdownIndex, codes: Codes, size: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size * categories.length);
  for (const row of rows) {
    bump(counts, (codes[row] as number) * categories.length + (index.categoryOfAgreement[row] as number));
  }
  return counts;
}

/** What some of the agreements shown are besides their kind, by country and by place. */
interface Marks {
  readonly countryDoubleDegrees: Uint32Array;
  readonly placeDoubleDegrees: Uint32Array;
  /** By place, the names of the networks, each once; none for most. */
  readonly placeNetworks: ReadonlyMap<number, Set<string>>;
}

function countMarks(index: BreakdownIndex, rows: Uint32Array): Marks {
  const { agreements, facets, places, placeOfAgreement, markedAgreements } = index;
  const countryDoubleDegrees = new Uint32Array(facets.country.values.length);
  const placeDoubleDegrees = new Uint32Array(places.length);
  const placeNetworks = new Map<number, Set<string>>();
  for (const row of rows) {
    if (markedAgreements[row] === 0) continue;
    const place = placeOfAgreement[row] as number;
    const { doubleDegree, network } = agreements[row] as Agreement;
    if (doubleDegree) {
      bump(countryDoubleDegrees, facets.country.codes[row] as number);
      bump(placeDoubleDegrees, place);
    }
    if (network === null) continue;
    const known = placeNetworks.get(place);
    if (known) known.add(network);
    else placeNetworks.set(place, new Set([network]));
  }
  return { countryDoubleDegrees, placeDoubleDegrees, placeNetworks };
}

function countriesOf(
  index: BreakdownIndex,
  rows: Uint32Array,
  pairCounts: Uint32Array,
  { countryDoubleDegrees }: Marks,
): readonly CountryPart[] {
  const { facets, countryOfInstitution, institutions, pairs } = index;
  const { values, wholes, codes } = facets.country;
  const counts = countByCode(index, codes, values.length, rows);
  const institutionCounts = new Uint32Array(values.length);
  const seen = new Uint8Array(institutions.length);
  for (let pair = 0; pair < pairCounts.length; pair += 1) {
    const institution = pairs.institution[pair] as number;
    if (pairCounts[pair] === 0 || seen[institution] === 1) continue;
    seen[institution] = 1;
    bump(institutionCounts, countryOfInstitution[institution] as number);
  }
  return values.flatMap((country, position) => {
    const byCategory = countsAt(counts, position);
    const total = totalAt(counts, position);
    if (total === 0) return [];
    return {
      country,
      counts: byCategory,
      total,
      whole: wholes[position] as number,
      institutions: institutionCounts[position] as number,
      doubleDegrees: countryDoubleDegrees[position] as number,
    };
  });
}

function placesOf(
  index: BreakdownIndex,
  rows: Uint32Array,
  pairCounts: Uint32Array,
  { placeDoubleDegrees, placeNetworks }: Marks,
): readonly PlaceAggregate[] {
  const { places, placeOfAgreement } = index;
  const counts = countByCode(index, placeOfAgreement, places.length, rows);
  const aggregates: PlaceAggregate[] = [];
  for (let position = 0; position < places.length; position += 1) {
    const total = totalAt(counts, position);
    if (total === 0) continue;
    const networks = placeNetworks.get(position);
    aggregates.push(
      new PlaceLeft(
        places[position] as Place,
        countsAt(counts, position),
        total,
        placeDoubleDegrees[position] as number,
        networks ? [...networks] : noNetworks,
        () => institutionsAt(index, position, pairCounts),
      ),
    );
  }
  return aggregates;
}

const noNetworks: readonly string[] = [];

/** A place's aggregate that looks its institutions up when they are asked for: most places are never named. */
class PlaceLeft implements PlaceAggregate {
  #known: readonly string[] | undefined;
  readonly place: Place;
  readonly counts: CategoryCounts;
  readonly total: number;
  readonly doubleDegrees: number;
  readonly networks: readonly string[];
  readonly #look: () => readonly string[];

  constructor(
    place: Place,
    counts: CategoryCounts,
    total: number,
    doubleDegrees: number,
    networks: readonly string[],
    look: () => readonly string[],
  ) {
    this.place = place;
    this.counts = counts;
    this.total = total;
    this.doubleDegrees = doubleDegrees;
    this.networks = networks;
    this.#look = look;
  }

  get institutions(): readonly string[] {
    this.#known ??= this.#look();
    return this.#known;
  }
}

/** The keys of the institutions that have agreements left at a place. */
function institutionsAt(
  { pairs, institutions }: BreakdownIndex,
  place: number,
  pairCounts: Uint32Array,
): readonly string[] {
  const keys: string[] = [];
  for (let pair = pairs.firstAt[place] ?? 0; pair < (pairs.firstAt[place + 1] ?? 0); pair += 1) {
    const institution = pairCounts[pair] === 0 ? undefined : institutions[pairs.institution[pair] ?? -1];
    if (institution) keys.push(institution.key);
  }
  return keys;
}

/** The counts of one country or place out of {@link countByCode}. */
function countsAt(counts: Uint32Array, position: number): CategoryCounts {
  const first = position * categories.length;
  // Written out, not looped over: thousands of places ask for one each.
  return {
    erasmus: counts[first] as number,
    bilateral: counts[first + 1] as number,
    multilateral: counts[first + 2] as number,
    'university-wide': counts[first + 3] as number,
    amendment: counts[first + 4] as number,
    renewal: counts[first + 5] as number,
  };
}

function totalAt(counts: Uint32Array, position: number): number {
  let total = 0;
  for (let offset = 0; offset < categories.length; offset += 1) {
    total += counts[position * categories.length + offset] as number;
  }
  return total;
}

function valueCounts(
  values: readonly string[],
  wholes: Uint32Array,
  parts: Uint32Array,
): readonly ValueCount<string>[] {
  return values.map((value, code) => ({ value, whole: wholes[code] as number, part: parts[code] as number }));
}

function combinationCounts({ combinations, facets }: BreakdownIndex, parts: Uint32Array): CombinationCount[] {
  return combinations.values.map(({ network, doubleDegree }, code) => {
    const name = facets.network.values[network] ?? noValue;
    return {
      network: name === noValue ? null : name,
      doubleDegree: facets.doubleDegree.values[doubleDegree] === 'yes',
      whole: combinations.wholes[code] as number,
      part: parts[code] as number,
    };
  });
}

function institutionCounts(
  { institutions, institutionWholes }: BreakdownIndex,
  parts: Uint32Array,
): InstitutionCount[] {
  return institutions.map((institution, position) => ({
    institution,
    whole: institutionWholes[position] as number,
    part: parts[position] as number,
  }));
}
