import { groupBy } from './aggregate.ts';
import type { Atlas, Institution, Place } from './atlas.ts';
import { distanceBetween } from './near.ts';

/** Another institution near to one, and how far it is. */
export interface Neighbour {
  readonly institution: Institution;
  /** Where it is nearest. */
  readonly place: Place;
  /** As the crow flies, from the nearest place of the one; 0 in the same city. */
  readonly kilometres: number;
}

/**
 * The institutions nearest to one, nearest first: those of the same city, then the others by distance; equally far ones
 * by name. All agreements count, whatever a reader has put aside.
 *
 * @param key of the institution
 * @param atMost how many
 */
export function neighboursOf(
  atlas: Pick<Atlas, 'agreements'>,
  key: string,
  atMost: number,
  collator: Intl.Collator,
): readonly Neighbour[] {
  const sites = groupBy(atlas.agreements, ({ institution }) => institution.key);
  const own = placesIn(sites.get(key) ?? []);
  if (own.length === 0) return [];
  return [...sites]
    .flatMap(([other, agreements]) => {
      const institution = agreements[0]?.institution;
      return institution && other !== key ? [{ institution, ...nearest(placesIn(agreements), own) }] : [];
    })
    .sort(
      (one, other) =>
        one.kilometres - other.kilometres ||
        collator.compare(one.institution.name, other.institution.name) ||
        (one.institution.key < other.institution.key ? -1 : 1),
    )
    .slice(0, atMost);
}

function placesIn(agreements: Atlas['agreements']): readonly Place[] {
  return [...new Set(agreements.map(({ place }) => place))];
}

/** @param places one at least, as of `own` */
function nearest(places: readonly Place[], own: readonly Place[]): Omit<Neighbour, 'institution'> {
  return places
    .map((place) => ({
      place,
      kilometres: Math.min(...own.map((one) => distanceBetween(one.lonLat, place.lonLat))),
    }))
    .reduce((best, one) => (one.kilometres < best.kilometres ? one : best));
}
