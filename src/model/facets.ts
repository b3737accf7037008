import {
  type Agreement,
  type Category,
  type CountryCode,
  categories,
  type Programme,
  programmes,
} from './atlas.ts';
import { type Region, regions } from './region.ts';

/** What stands for agreements of no programme, or of no network. */
export const noValue = 'none';

/** By facet, what an agreement can be. */
export interface FacetValues {
  readonly category: Category;
  readonly programme: Programme | typeof noValue;
  /** The network's name. */
  readonly network: string;
  readonly doubleDegree: 'yes' | 'no';
  readonly studentExchange: 'yes' | 'no';
  /** Of the country as listed. */
  readonly region: Region;
  /** As listed. */
  readonly country: CountryCode;
}

/** The facets, in the order in which they are shown. */
export const facetNames = [
  'category',
  'programme',
  'network',
  'doubleDegree',
  'studentExchange',
  'region',
  'country',
] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * What a reader keeps, by facet: an agreement is shown when every facet that is named here keeps its value. A facet
 * that is not named keeps all; one with no values keeps nothing.
 */
export type FacetChoices = { readonly [Name in FacetName]?: readonly FacetValues[Name][] };

/** By facet, values that are known beforehand, in the one order in which they are shown. */
export const fixedValues = {
  category: categories,
  programme: [...programmes, noValue],
  doubleDegree: ['yes', 'no'],
  studentExchange: ['yes', 'no'],
  region: regions,
} as const satisfies { readonly [Name in FacetName]?: readonly FacetValues[Name][] };

/** The values of a facet that are known beforehand; undefined where the list alone says what there is. */
export function fixedValuesOf<Name extends FacetName>(name: Name): readonly FacetValues[Name][] | undefined {
  return (fixedValues as Partial<Record<FacetName, readonly string[]>>)[name] as
    | readonly FacetValues[Name][]
    | undefined;
}

/** An agreement's value in each facet. */
export function facetValuesOf(
  agreement: Agreement,
  regionOf: Readonly<Record<CountryCode, Region>>,
): { readonly [Name in FacetName]: FacetValues[Name] } {
  const { category, programme, network, doubleDegree, studentExchange, countryListed } = agreement;
  const region = regionOf[countryListed];
  if (!region) throw new RangeError(`The atlas knows no region of ${countryListed}.`);
  return {
    category,
    programme: programme ?? noValue,
    network: network ?? noValue,
    doubleDegree: doubleDegree ? 'yes' : 'no',
    studentExchange: studentExchange ? 'yes' : 'no',
    region,
    country: countryListed,
  };
}

/** Whether anything is put aside. */
export function isFiltered(choices: FacetChoices): boolean {
  return facetNames.some((name) => choices[name] !== undefined);
}

/** Whether a reader has picked this value, not merely left it in. */
export function isChosen<Name extends FacetName>(
  choices: FacetChoices,
  name: Name,
  value: FacetValues[Name],
): boolean {
  const kept: readonly FacetValues[Name][] | undefined = choices[name];
  return kept?.includes(value) ?? false;
}

/** Keeps this value alone or besides those chosen before; chosen again it goes, and with the last one the facet. */
export function toggleChoice<Name extends FacetName>(
  choices: FacetChoices,
  name: Name,
  value: FacetValues[Name],
): FacetChoices {
  const kept: readonly FacetValues[Name][] = choices[name] ?? [];
  const next = kept.includes(value) ? kept.filter((one) => one !== value) : [...kept, value];
  return withChoice(choices, name, next.length > 0 ? next : undefined);
}

/** Puts a category aside, or takes it back: unlike {@link toggleChoice}, until none is left. */
export function toggleCategory(choices: FacetChoices, category: Category): FacetChoices {
  const kept = choices.category ?? categories;
  const next = categories.filter((one) => kept.includes(one) !== (one === category));
  return withChoice(choices, 'category', next.length < categories.length ? next : undefined);
}

/** The categories that are put aside, in their one order. */
export function hiddenCategories({ category: kept }: FacetChoices): readonly Category[] {
  return kept ? categories.filter((category) => !kept.includes(category)) : [];
}

/**
 * The choices with one facet set anew.
 *
 * @param kept undefined: all
 */
export function withChoice<Name extends FacetName>(
  choices: FacetChoices,
  name: Name,
  kept: readonly FacetValues[Name][] | undefined,
): FacetChoices {
  const { [name]: _before, ...others } = choices;
  return kept ? { ...others, [name]: inOrder(name, kept) } : others;
}

/** The choices as one comparable string; empty where nothing is put aside. */
export function facetsKey(choices: FacetChoices): string {
  return facetNames.flatMap((name) => (choices[name] ? [`${name} ${choices[name].join()}`] : [])).join('; ');
}

/** The same choice is the same list, in whatever order it was made. */
function inOrder<Name extends FacetName>(
  name: Name,
  kept: readonly FacetValues[Name][],
): readonly FacetValues[Name][] {
  const fixed = fixedValuesOf(name);
  const place = (value: FacetValues[Name]) => fixed?.indexOf(value) ?? 0;
  return kept.toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}
