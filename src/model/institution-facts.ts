import { groupByPlace, type PlaceGroup } from './aggregate.ts';
import type { Agreement, Atlas, Institution } from './atlas.ts';
import { type CompassPoint, compassPointOf, initialBearing } from './bearing.ts';
import { distanceBetween } from './near.ts';
import type { Region } from './region.ts';

/** One of the places of an institution: most have one. */
export interface Site extends PlaceGroup {
  /** From home, as the crow flies. */
  readonly kilometres: number;
  /** In which direction the shortest way from home sets out; null where there is none, as to home itself. */
  readonly direction: { readonly degrees: number; readonly point: CompassPoint } | null;
}

/** All that the atlas knows of an institution, whatever a reader has put aside. */
export interface InstitutionFacts {
  readonly institution: Institution;
  readonly region: Region | null;
  /** In the list's order. */
  readonly agreements: readonly Agreement[];
  /** The place with most agreements first. */
  readonly sites: readonly Site[];
  /** Names of the networks that its agreements are of, each once. */
  readonly networks: readonly string[];
  /** How many other institutions the list has in the same country. */
  readonly othersInCountry: number;
}

/** @returns null where the list has no agreement with an institution of that key */
export function institutionFacts(atlas: Atlas, key: string): InstitutionFacts | null {
  const agreements = atlas.agreements.filter(({ institution }) => institution.key === key);
  const institution = agreements[0]?.institution;
  if (!institution) return null;
  const { countryListed } = institution;
  const home = atlas.config.home.lonLat;
  return {
    institution,
    region: atlas.regionOf[countryListed] ?? null,
    agreements,
    sites: groupByPlace(agreements)
      .toSorted((one, other) => other.total - one.total)
      .map((group) => {
        const degrees = initialBearing(home, group.place.lonLat);
        return {
          ...group,
          kilometres: distanceBetween(home, group.place.lonLat),
          direction: degrees === null ? null : { degrees, point: compassPointOf(degrees) },
        };
      }),
    networks: [...new Set(agreements.flatMap(({ network }) => network ?? []))],
    othersInCountry: atlas.institutions.filter((other) => other.countryListed === countryListed).length - 1,
  };
}
