import type { CategoryCounts, CountryAggregate, PlaceAggregate, Totals } from './aggregate.ts';
import type { Agreement, Institution, Place } from './atlas.ts';
import type { BreakdownIndex } from './breakdown-index.ts';
import { type FacetChoices, type FacetName, type FacetValues, facetNames, noValue } from './facets.ts';
import { bitOf, failingFacets } from './put-aside.ts';
import { bump, type Codes, countByCode, countsAt, pick, rowsLeft, tallyWhere, totalAt } from './tally.ts';

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

const combinationBits = bitOf.network | bitOf.doubleDegree;
const whereBits = bitOf.region | bitOf.country;

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
  const counts = countByCode(index.categoryOfAgreement, codes, values.length, rows);
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
  const counts = countByCode(index.categoryOfAgreement, placeOfAgreement, places.length, rows);
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
