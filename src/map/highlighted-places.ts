import type { Agreement } from '../model/atlas.ts';
import type { Highlight } from '../model/tour.ts';

/**
 * Keys of the places that stand out: those of the countries, as listed, and of the institutions.
 *
 * @returns null where nothing does, and all places are alike
 */
export function highlightedPlaces(
  agreements: readonly Agreement[],
  highlight: Highlight | null,
): ReadonlySet<string> | null {
  if (!highlight) return null;
  const { countries, institutions } = highlight;
  if (countries.length === 0 && institutions.length === 0) return null;
  return new Set(
    agreements
      .filter(
        ({ countryListed, institution }) =>
          countries.includes(countryListed) || institutions.includes(institution.key),
      )
      .map(({ place }) => place.key),
  );
}
