import { type CategoryCounts, countByCategory, totalsOf } from './aggregate.ts';
import {
  type Agreement,
  type Atlas,
  type Category,
  type CountryCode,
  categories,
  type Programme,
  programmes,
} from './atlas.ts';
import type { CountryPart } from './breakdown.ts';
import { mostFirst } from './order.ts';

/** What one of the countries side by side has. */
export interface ComparedCountry {
  /** As listed. */
  readonly country: CountryCode;
  /** Agreements; 0 where the facets leave none. */
  readonly total: number;
  readonly institutions: number;
  readonly places: number;
  readonly doubleDegrees: number;
  readonly counts: CategoryCounts;
  readonly programmes: Readonly<Record<Programme, number>>;
  /** By name; those of which the country has an agreement. */
  readonly networks: ReadonlyMap<string, number>;
}

/** Countries side by side, and what there is to compare them by. */
export interface Comparison {
  /** In the order asked for. */
  readonly countries: readonly ComparedCountry[];
  /** Those that occur in any of the countries, in the one order. */
  readonly categories: readonly Category[];
  readonly programmes: readonly Programme[];
  /** Names, the one with most agreements first. */
  readonly networks: readonly string[];
  /** Agreements of the country that has most: every number's bar is to this one scale. */
  readonly largest: number;
}

/** A kind of which one country's agreements are made up far more than another's. */
export interface Gap {
  readonly kind: Category | 'double-degree';
  readonly most: GapEnd;
  readonly least: GapEnd;
}

/** Countries whose share is the same, from 0 to 1. */
interface GapEnd {
  readonly countries: readonly CountryCode[];
  readonly share: number;
}

/** Counts what each of some countries has of these agreements; one that has nothing is there, with noughts. */
export function compareCountries(
  agreements: readonly Agreement[],
  compared: readonly CountryCode[],
): Comparison {
  const own = new Map<CountryCode, Agreement[]>(compared.map((country) => [country, []]));
  for (const agreement of agreements) own.get(agreement.countryListed)?.push(agreement);
  const countries = [...own].map(([country, group]) => countryOf(country, group));
  const networks = new Map<string, number>();
  for (const country of countries) {
    for (const [name, count] of country.networks) networks.set(name, (networks.get(name) ?? 0) + count);
  }
  return {
    countries,
    categories: categories.filter((category) => countries.some(({ counts }) => counts[category] > 0)),
    programmes: programmes.filter((programme) => countries.some((one) => one.programmes[programme] > 0)),
    networks: [...networks.keys()].sort(
      (one, other) => (networks.get(other) ?? 0) - (networks.get(one) ?? 0) || (one < other ? -1 : 1),
    ),
    largest: Math.max(0, ...countries.map(({ total }) => total)),
  };
}

function countryOf(country: CountryCode, own: readonly Agreement[]): ComparedCountry {
  const { agreements: total, institutions, places, doubleDegrees } = totalsOf(own);
  const networks = new Map<string, number>();
  const byProgramme = { llp: 0, eplus: 0 } satisfies Record<Programme, number>;
  for (const { programme, network } of own) {
    if (programme !== null) byProgramme[programme] += 1;
    if (network !== null) networks.set(network, (networks.get(network) ?? 0) + 1);
  }
  const counts = countByCategory(own);
  return { country, total, institutions, places, doubleDegrees, counts, programmes: byProgramme, networks };
}

/** A count as a share of the country's agreements, from 0 to 1; 0 of none. */
export function shareOfCountry(count: number, { total }: Pick<ComparedCountry, 'total'>): number {
  return total > 0 ? count / total : 0;
}

/** Fewer agreements than this make no share that says anything. */
const fewestForShares = 5;
/** Shares that differ by less are alike. */
const leastGap = 0.2;

/**
 * The kind in which the countries differ most, by its share of their agreements; of kinds alike in this the first.
 *
 * @returns null where they are alike, or too few agreements say so
 */
export function widestGap({ countries, categories: occurring }: Comparison): Gap | null {
  const weighty = countries.filter(({ total }) => total >= fewestForShares);
  let widest: Gap | null = null;
  for (const kind of [...occurring, 'double-degree'] as const) {
    const shareIn = (one: ComparedCountry) =>
      shareOfCountry(kind === 'double-degree' ? one.doubleDegrees : one.counts[kind], one);
    const endAt = (share: number): GapEnd => ({
      countries: weighty.filter((one) => shareIn(one) === share).map(({ country }) => country),
      share,
    });
    const shares = weighty.map(shareIn);
    const [most, least] = [Math.max(0, ...shares), Math.min(1, ...shares)];
    if (most - least < leastGap || most - least <= (widest ? widest.most.share - widest.least.share : 0))
      continue;
    widest = { kind, most: endAt(most), least: endAt(least) };
  }
  return widest;
}

/**
 * What a reader may like to see side by side: the two largest countries, the two largest of one region, the largest of
 * three regions. When one country is chosen: this one beside the largest other of its region, and of all.
 *
 * @param countries those that the facets leave
 * @param chosen one country, or none yet
 */
export function suggestComparisons(
  countries: readonly CountryPart[],
  regionOf: Atlas['regionOf'],
  chosen: CountryCode | null,
): readonly (readonly CountryCode[])[] {
  const codes = countries.toSorted(mostFirst(({ country }) => country)).map(({ country }) => country);
  const inRegion = (country: CountryCode | undefined) =>
    country === undefined ? [] : codes.filter((one) => regionOf[one] === regionOf[country]);
  const suggestions =
    chosen === null
      ? [
          codes.slice(0, 2),
          inRegion(codes[0]).slice(0, 2),
          // The first of each region is its largest.
          codes.filter((one) => inRegion(one)[0] === one).slice(0, 3),
        ]
      : [inRegion(chosen), codes].map((others) => [
          chosen,
          ...others.filter((one) => one !== chosen).slice(0, 1),
        ]);
  const known = new Set<string>();
  return suggestions.filter((suggestion) => {
    const key = suggestion.toSorted().join();
    if (suggestion.length < 2 || known.has(key)) return false;
    known.add(key);
    return true;
  });
}
