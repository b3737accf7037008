import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CountryCode } from '../model/atlas.ts';
import { type Region, regionCodes, regions } from '../model/region.ts';

/** CLDR's table of territories: a code of UN M49 or ISO 3166-1, and what it contains. */
interface Containment {
  readonly supplemental: {
    readonly territoryContainment: Readonly<
      Record<string, { readonly _contains: readonly string[] } | undefined>
    >;
  };
}

const containment = readContainment();

/**
 * The region of every country, by UN M49 as CLDR has it (cldr-core, supplemental/territoryContainment.json; Unicode
 * License v3). CLDR also places what M49 leaves out, such as Taiwan and Kosovo.
 */
export const regionOfCountry: ReadonlyMap<CountryCode, Region> = new Map(
  regions.flatMap((region) => countriesIn(regionCodes[region]).map((country) => [country, region] as const)),
);

/** The countries of an area of UN M49, by the same table. */
export function countriesIn(code: string): CountryCode[] {
  return containment[code]?._contains.flatMap((inner) => countriesIn(inner)) ?? [code];
}

function readContainment(): Containment['supplemental']['territoryContainment'] {
  const file = createRequire(import.meta.url).resolve('cldr-core/supplemental/territoryContainment.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Containment).supplemental.territoryContainment;
}
