import type { Atlas, CountryCode } from './atlas.ts';
import type { InstitutionCount } from './breakdown.ts';
import type { FacetChoices } from './facets.ts';
import { type Region, regions } from './region.ts';

/** A country's agreements: of the whole list, and what all facets but region and country leave. */
export interface CountryCount {
  readonly country: CountryCode;
  readonly region: Region;
  readonly whole: number;
  readonly part: number;
  readonly institutions: readonly InstitutionCount[];
}

/** A region's, likewise. */
export interface RegionCount {
  readonly region: Region;
  readonly whole: number;
  readonly part: number;
  readonly countries: readonly CountryCount[];
}

/** How near the choices of facets bring the reader: one country, one region, or the world (both null). */
export interface WhereFocus {
  readonly region: RegionCount | null;
  /** With its region. */
  readonly country: CountryCount | null;
}

/** Adds institutions up by country and region; regions in their one order, all else as it comes. */
export function countWhere(
  institutions: readonly InstitutionCount[],
  regionOf: Atlas['regionOf'],
): readonly RegionCount[] {
  const byCountry = new Map<CountryCode, InstitutionCount[]>();
  for (const count of institutions) {
    const own = byCountry.get(count.institution.countryListed);
    if (own) own.push(count);
    else byCountry.set(count.institution.countryListed, [count]);
  }
  const countries = [...byCountry].flatMap(([country, own]): CountryCount[] => {
    const region = regionOf[country];
    return region ? [{ country, region, ...sumOf(own), institutions: own }] : [];
  });
  return regions.flatMap((region) => {
    const own = countries.filter((count) => count.region === region);
    return own.length > 0 ? [{ region, ...sumOf(own), countries: own }] : [];
  });
}

/** The one country that is kept, else the one region, else the world. */
export function focusOf({ region, country }: FacetChoices, counts: readonly RegionCount[]): WhereFocus {
  if (country?.length === 1) {
    const countries = counts.flatMap((one) => one.countries);
    const found = countries.find((one) => one.country === country[0]);
    if (found) return { region: counts.find((one) => one.region === found.region) ?? null, country: found };
  }
  const found = region?.length === 1 ? counts.find((one) => one.region === region[0]) : undefined;
  return { region: found ?? null, country: null };
}

function sumOf(counts: readonly { readonly whole: number; readonly part: number }[]) {
  return {
    whole: counts.reduce((sum, { whole }) => sum + whole, 0),
    part: counts.reduce((sum, { part }) => sum + part, 0),
  };
}
