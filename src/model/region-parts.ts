import { sumCounts } from './aggregate.ts';
import type { Atlas } from './atlas.ts';
import type { CountryPart } from './breakdown.ts';
import { type Region, regions } from './region.ts';

/** What the countries of a region have together. */
export interface RegionPart extends Omit<CountryPart, 'country'> {
  readonly region: Region;
  readonly countries: readonly CountryPart[];
}

/** Puts countries under their regions, in the countries' order; none for a region without countries. */
export function groupByRegion(
  countries: readonly CountryPart[],
  regionOf: Atlas['regionOf'],
): readonly RegionPart[] {
  return regions.flatMap((region) => {
    const own = countries.filter(({ country }) => regionOf[country] === region);
    if (own.length === 0) return [];
    const sum = (numberOf: (country: CountryPart) => number) =>
      own.reduce((total, country) => total + numberOf(country), 0);
    return {
      region,
      counts: sumCounts(own.map(({ counts }) => counts)),
      total: sum(({ total }) => total),
      whole: sum(({ whole }) => whole),
      institutions: sum(({ institutions }) => institutions),
      doubleDegrees: sum(({ doubleDegrees }) => doubleDegrees),
      countries: own,
    };
  });
}
