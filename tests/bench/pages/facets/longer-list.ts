import type { Agreement, Atlas, Institution, Place } from '../../../../src/model/atlas.ts';

/** So many times a place comes again elsewhere: 237 places of the real list make about 10,000. */
const copiesOfPlaces = 42;

/**
 * The real list, over and over, until it is as long as asked: each time with other institutions, and at other places
 * a little farther east, up to {@link copiesOfPlaces} of them.
 */
export function longerList(atlas: Atlas, length: number): Atlas {
  const copies = Math.ceil(length / atlas.agreements.length);
  const institutions = copiesOf(atlas.institutions, copies, (institution, copy) => ({
    ...institution,
    key: `${institution.key}-${copy}`,
  }));
  const places = copiesOf(atlas.places, Math.min(copies, copiesOfPlaces), (place, copy) => ({
    ...place,
    key: `${place.key}-${copy}`,
    lonLat: [place.lonLat[0] + copy * 0.1, place.lonLat[1]] as const,
  }));
  const agreements = Array.from({ length }, (_, position): Agreement => {
    const copy = Math.floor(position / atlas.agreements.length);
    const agreement = atlas.agreements[position % atlas.agreements.length] as Agreement;
    return {
      ...agreement,
      sourceLine: position + 1,
      institution: institutions[copy]?.get(agreement.institution) as Institution,
      place: places[copy % places.length]?.get(agreement.place) as Place,
    };
  });
  return {
    ...atlas,
    agreements,
    institutions: institutions.flatMap((copy) => [...copy.values()]),
    places: places.flatMap((copy) => [...copy.values()]),
  };
}

/** By copy, each item's own. */
function copiesOf<Item>(
  items: readonly Item[],
  copies: number,
  copy: (item: Item, number: number) => Item,
): ReadonlyMap<Item, Item>[] {
  return Array.from(
    { length: copies },
    (_, number) => new Map(items.map((item) => [item, copy(item, number)])),
  );
}
