import type { Agreement, Atlas, Institution, Place } from './atlas.ts';
import { categories } from './atlas.ts';
import {
  type FacetName,
  type FacetValues,
  facetNames,
  facetValuesOf,
  fixedValuesOf,
  noValue,
} from './facets.ts';

/** One facet as numbers: each agreement's value, and what they stand for. */
interface FacetColumn<Name extends FacetName = FacetName> {
  /** The values that occur, in the order in which they are shown. */
  readonly values: readonly FacetValues[Name][];
  /** By agreement, its value's place in `values`. */
  readonly codes: Uint16Array;
  /** By value, how many agreements of the whole list have it. */
  readonly wholes: Uint32Array;
}

/**
 * A list by column, made once: so that a change of facets costs one pass over small numbers, however long the list.
 * All arrays named after an entity run over that entity, by its place in the atlas.
 */
export interface BreakdownIndex {
  readonly agreements: readonly Agreement[];
  readonly facets: { readonly [Name in FacetName]: FacetColumn<Name> };
  readonly institutions: readonly Institution[];
  readonly places: readonly Place[];
  /** By agreement, its category's place in `categories`, which `facets.category` may lack some of. */
  readonly categoryOfAgreement: Uint8Array;
  readonly institutionOfAgreement: Uint32Array;
  readonly placeOfAgreement: Uint32Array;
  /** Institutions and places meet in pairs, place after place: an institution may have agreements at several. */
  readonly pairOfAgreement: Uint32Array;
  readonly pairs: {
    readonly institution: Uint32Array;
    /** By place, the number of its first pair; one more at the end, for where the last place's pairs end. */
    readonly firstAt: Uint32Array;
  };
  /** 1 for an agreement of a double degree or a network: most are of neither. */
  readonly markedAgreements: Uint8Array;
  /** By institution, its country's place in the country facet. */
  readonly countryOfInstitution: Uint16Array;
  /** By institution, how many agreements of the whole list it has. */
  readonly institutionWholes: Uint32Array;
  /** Networks and double degrees that occur together, by agreement; `values` are places in the two facets. */
  readonly combinations: {
    readonly values: readonly { readonly network: number; readonly doubleDegree: number }[];
    readonly codes: Uint16Array;
    readonly wholes: Uint32Array;
  };
}

/** Makes the columns of a list. */
export function createBreakdownIndex({ agreements, institutions, places, regionOf }: Atlas): BreakdownIndex {
  const rows = agreements.map((agreement) => facetValuesOf(agreement, regionOf));
  const column = <Name extends FacetName>(name: Name): FacetColumn<Name> => {
    const own = rows.map((row) => row[name]);
    const values = valuesInOrder(name, own);
    const codeOf = new Map(values.map((value, code) => [value, code]));
    const codes = Uint16Array.from(own, (value) => codeOf.get(value) ?? 0);
    return { values, codes, wholes: tally(codes, values.length) };
  };
  const facets = Object.fromEntries(facetNames.map((name) => [name, column(name)])) as unknown as {
    readonly [Name in FacetName]: FacetColumn<Name>;
  };

  const institutionOfAgreement = placesIn(institutions, agreements, ({ institution }) => institution);
  const placeOfAgreement = placesIn(places, agreements, ({ place }) => place);
  const combinations = numberPairs(
    Uint32Array.from(facets.network.codes),
    Uint32Array.from(facets.doubleDegree.codes),
  );
  const countryOfInstitution = new Uint16Array(institutions.length);
  institutionOfAgreement.forEach((institution, agreement) => {
    countryOfInstitution[institution] = facets.country.codes[agreement] ?? 0;
  });
  return {
    agreements,
    facets,
    institutions,
    places,
    categoryOfAgreement: Uint8Array.from(agreements, ({ category }) => categories.indexOf(category)),
    institutionOfAgreement,
    placeOfAgreement,
    ...pairsByPlace(institutionOfAgreement, placeOfAgreement, places.length),
    markedAgreements: Uint8Array.from(agreements, ({ doubleDegree, network }) =>
      doubleDegree || network !== null ? 1 : 0,
    ),
    countryOfInstitution,
    institutionWholes: tally(institutionOfAgreement, institutions.length),
    combinations: {
      values: combinations.first.map((network, code) => ({
        network,
        doubleDegree: combinations.second[code] ?? 0,
      })),
      codes: Uint16Array.from(combinations.codes),
      wholes: tally(combinations.codes, combinations.first.length),
    },
  };
}

/** In the facet's own order where it has one, else in the list's; what stands for "none" comes last. */
function valuesInOrder<Name extends FacetName>(
  name: Name,
  own: readonly FacetValues[Name][],
): readonly FacetValues[Name][] {
  const occurring = new Set(own);
  const fixed = fixedValuesOf(name);
  if (fixed) return fixed.filter((value) => occurring.has(value));
  const named = [...occurring].filter((value) => value !== noValue);
  return occurring.has(noValue as FacetValues[Name]) ? [...named, noValue as FacetValues[Name]] : named;
}

/** How often each number from 0 to `size` - 1 occurs. */
function tally(codes: Uint16Array | Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function placesIn<Item>(
  items: readonly Item[],
  agreements: readonly Agreement[],
  itemOf: (agreement: Agreement) => Item,
): Uint32Array {
  const places = new Map(items.map((item, place) => [item, place]));
  return Uint32Array.from(agreements, (agreement) => places.get(itemOf(agreement)) ?? 0);
}

/** Numbers the pairs of institution and place so that those of one place stand together. */
function pairsByPlace(
  institutionOf: Uint32Array,
  placeOf: Uint32Array,
  places: number,
): Pick<BreakdownIndex, 'pairOfAgreement' | 'pairs'> {
  const { codes, first, second } = numberPairs(institutionOf, placeOf);
  const sorted = first.map((_, pair) => pair).sort((one, other) => (second[one] ?? 0) - (second[other] ?? 0));
  const newNumber = new Uint32Array(sorted.length);
  const firstAt = new Uint32Array(places + 1);
  sorted.forEach((pair, position) => {
    newNumber[pair] = position;
    const next = (second[pair] ?? 0) + 1;
    firstAt[next] = (firstAt[next] ?? 0) + 1;
  });
  for (let place = 1; place <= places; place += 1) {
    firstAt[place] = (firstAt[place] ?? 0) + (firstAt[place - 1] ?? 0);
  }
  return {
    pairOfAgreement: codes.map((pair) => newNumber[pair] ?? 0),
    pairs: { institution: Uint32Array.from(sorted, (pair) => first[pair] ?? 0), firstAt },
  };
}

/** Numbers the pairs that occur, in the order in which they come up. */
function numberPairs(one: Uint32Array, other: Uint32Array) {
  const codes = new Uint32Array(one.length);
  const [first, second]: [number[], number[]] = [[], []];
  const known = new Map<number, number>();
  const factor = other.reduce((most, value) => Math.max(most, value), 0) + 1;
  one.forEach((value, position) => {
    const otherValue = other[position] ?? 0;
    const key = value * factor + otherValue;
    let code = known.get(key);
    if (code === undefined) {
      code = first.length;
      known.set(key, code);
      first.push(value);
      second.push(otherValue);
    }
    codes[position] = code;
  });
  return { codes, first, second };
}
