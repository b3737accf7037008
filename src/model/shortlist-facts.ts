import { type CategoryCounts, countByCategory, groupBy } from './aggregate.ts';
import {
  type Agreement,
  type Atlas,
  type Category,
  type CountryCode,
  categories,
  type Institution,
  type LonLat,
  type Place,
  type Programme,
  programmes,
} from './atlas.ts';
import { type ListEntry, listEntries } from './list-entries.ts';
import { distanceBetween } from './near.ts';
import type { Region } from './region.ts';
import type { Shortlist } from './shortlist.ts';

/** What the atlas knows of a kept institution, of its whole list: what a student compares by. */
export interface KeptFacts {
  readonly institution: Institution;
  readonly note: string;
  /** Where it stands in the reader's list, from 0. */
  readonly position: number;
  /** Where there are agreements, each once; the first is where the most are. */
  readonly places: readonly [Place, ...Place[]];
  /** As listed. */
  readonly country: CountryCode;
  readonly region: Region | null;
  /** Kilometres to the nearest of its places. */
  readonly distance: number;
  /** Agreements. */
  readonly total: number;
  readonly counts: CategoryCounts;
  /** Agreements that differ in nothing that the list tells stand together. */
  readonly alike: ListEntry['agreements'];
  readonly programmes: readonly Programme[];
  readonly networks: readonly string[];
  readonly doubleDegrees: number;
  readonly studentExchanges: number;
}

/** A shortlist as the atlas knows it. */
export interface ShortlistFacts {
  /** In the reader's order. */
  readonly entries: readonly KeptFacts[];
  /** How many institutions of the list the atlas does not know. */
  readonly unknown: number;
}

/** @param from where distances are told from: [lon, lat] */
export function shortlistFacts(
  list: Shortlist,
  { agreements, regionOf }: Pick<Atlas, 'agreements' | 'regionOf'>,
  from: LonLat,
): ShortlistFacts {
  const own = new Map<string, Agreement[]>(list.map(({ institution }) => [institution, []]));
  for (const agreement of agreements) own.get(agreement.institution.key)?.push(agreement);
  const entries = list.flatMap(({ institution: key, note }, position): KeptFacts[] => {
    const group = own.get(key) ?? [];
    const [first] = group;
    if (!first) return [];
    return [
      {
        institution: first.institution,
        note,
        position,
        ...placesOf(first, group, from),
        country: first.countryListed,
        region: regionOf[first.countryListed] ?? null,
        total: group.length,
        counts: countByCategory(group),
        alike: listEntries(group).flatMap((entry) => entry.agreements),
        programmes: programmes.filter((one) => group.some(({ programme }) => programme === one)),
        networks: [...new Set(group.flatMap(({ network }) => network ?? []))],
        doubleDegrees: group.filter(({ doubleDegree }) => doubleDegree).length,
        studentExchanges: group.filter(({ studentExchange }) => studentExchange).length,
      },
    ];
  });
  return { entries, unknown: list.length - entries.length };
}

/** The kinds of agreement that any of these institutions has, in the one order. */
export function kindsOf(entries: readonly KeptFacts[]): readonly Category[] {
  return categories.filter((category) => entries.some(({ counts }) => counts[category] > 0));
}

function placesOf(first: Agreement, group: readonly Agreement[], from: LonLat) {
  const [largest = first.place, ...others] = [...groupBy(group, ({ place }) => place.key).values()]
    .sort((one, other) => other.length - one.length)
    .flatMap(([agreement]) => agreement?.place ?? []);
  const places = [largest, ...others] as const;
  return { places, distance: Math.min(...places.map(({ lonLat }) => distanceBetween(from, lonLat))) };
}
