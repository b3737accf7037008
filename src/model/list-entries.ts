import { groupBy } from './aggregate.ts';
import type { Agreement, CountryCode, Institution, Place } from './atlas.ts';

/** An institution at a place, with all that is agreed with it there: what a reader of the list decides by. */
export interface ListEntry {
  readonly key: string;
  readonly institution: Institution;
  readonly place: Place;
  readonly countryListed: CountryCode;
  /** Those that differ in nothing that the list tells stand together. */
  readonly agreements: readonly AlikeAgreements[];
}

/** Agreements of the same kind, marks and title. */
interface AlikeAgreements {
  /** The first of them. */
  readonly agreement: Agreement;
  readonly count: number;
}

/** The agreements at the places that the map shows; all while it has not told. */
export function onlyAt(
  agreements: readonly Agreement[],
  places: ReadonlySet<string> | null,
): readonly Agreement[] {
  return places ? agreements.filter(({ place }) => places.has(place.key)) : agreements;
}

/** One entry an institution and place, each where its first agreement stands. */
export function listEntries(ordered: readonly Agreement[]): readonly ListEntry[] {
  const groups = groupBy(ordered, ({ institution, place }) => `${institution.key} ${place.key}`);
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const { institution, place, countryListed } = first;
    return { key, institution, place, countryListed, agreements: alike(group) };
  });
}

function alike(agreements: readonly Agreement[]): readonly AlikeAgreements[] {
  const groups = groupBy(agreements, ({ category, doubleDegree, network, studentExchange, source }) =>
    JSON.stringify([category, doubleDegree, network, studentExchange, source.title]),
  );
  return [...groups.values()].flatMap((group) =>
    group[0] ? { agreement: group[0], count: group.length } : [],
  );
}
