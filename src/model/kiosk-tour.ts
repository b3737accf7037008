import {
  aggregateByCountry,
  type CategoryCounts,
  type CountryAggregate,
  countByCategory,
  groupBy,
  totalsOf,
} from './aggregate.ts';
import type { Agreement, Atlas, CountryCode, LonLat, Place } from './atlas.ts';
import { distanceBetween } from './near.ts';

/** What is told of any stop, counted from its agreements. */
interface StopFacts {
  readonly counts: CategoryCounts;
  /** Agreements: the sum of the counts. */
  readonly total: number;
  readonly institutions: number;
  readonly doubleDegrees: number;
  /** Each once, in the list's order. */
  readonly places: readonly Place[];
  /** The two that lie farthest apart, the northern one first; a place alone twice. */
  readonly ends: readonly [Place, Place];
  /** The place that lies farthest from home, and how far, in kilometres. */
  readonly farthest: Place;
  readonly kilometres: number;
}

/** A country where a wandering atlas stays for a while. */
export interface CountryStop extends StopFacts {
  /** Why it stays there: the configuration says so, or what the country has most of. */
  readonly kind: 'chosen' | 'largest' | 'farthest' | 'doubleDegrees';
  /** As listed. */
  readonly country: CountryCode;
  /** By what it was chosen for (by agreements where the configuration chose), from 1; countries with as many share it. */
  readonly rank: number;
}

/** A network of universities, wherever its members are. */
interface NetworkStop extends StopFacts {
  readonly kind: 'network';
  readonly network: string;
  /** Countries as listed. */
  readonly countries: number;
}

export type Stop = CountryStop | NetworkStop;

/** How many of each kind an atlas finds by itself; networks are few, and all are told. */
const most = { largest: 6, farthest: 2, doubleDegrees: 3 } as const;

/**
 * Where a wandering atlas goes, in order: the configuration's countries, or, lacking those, by turns the largest, the
 * farthest, those with most double degrees, and the networks. No country comes twice in a row, nor when the last stop
 * is followed by the first. Empty where the list is.
 */
export function kioskTour({ config, agreements }: Pick<Atlas, 'config' | 'agreements'>): readonly Stop[] {
  const home = config.home.lonLat;
  const byCountry = groupBy(agreements, ({ countryListed }) => countryListed);
  const countries = aggregateByCountry(agreements);
  const ranked = (value: (country: CountryAggregate) => number) => rankBy(countries, value);
  const countryStops = (kind: CountryStop['kind'], chosen: readonly Ranked[]): CountryStop[] =>
    chosen.flatMap(({ country, rank }) =>
      factsOf(byCountry.get(country) ?? [], home).map((facts) => ({ kind, country, rank, ...facts })),
    );
  if (config.kiosk.tour.length > 0) {
    const all = ranked(({ total }) => total);
    const chosen = config.kiosk.tour.flatMap((code) => all.find(({ country }) => country === code) ?? []);
    return notTwiceInARow(countryStops('chosen', chosen));
  }
  const distance = ({ country }: CountryAggregate) =>
    Math.max(...(byCountry.get(country) ?? []).map(({ place }) => distanceBetween(home, place.lonLat)));
  const networks = networkStops(agreements, home);
  return notTwiceInARow(
    byTurns([
      {
        stops: countryStops(
          'largest',
          ranked(({ total }) => total),
        ),
        most: most.largest,
      },
      { stops: countryStops('farthest', ranked(distance)), most: most.farthest },
      {
        stops: countryStops(
          'doubleDegrees',
          ranked(({ doubleDegrees }) => doubleDegrees),
        ),
        most: most.doubleDegrees,
      },
      { stops: networks, most: networks.length },
    ]),
  );
}

/** The networks, most agreements first. */
function networkStops(agreements: readonly Agreement[], home: LonLat): readonly NetworkStop[] {
  return [...groupBy(agreements, ({ network }) => network)]
    .flatMap(([network, own]) =>
      network === null
        ? []
        : factsOf(own, home).map(
            (facts): NetworkStop => ({
              kind: 'network',
              network,
              countries: totalsOf(own).countries,
              ...facts,
            }),
          ),
    )
    .sort((one, other) => other.total - one.total || compareText(one.network, other.network));
}

/** The facts of these agreements; none of no agreements. */
function factsOf(agreements: readonly Agreement[], home: LonLat): readonly StopFacts[] {
  const places = [...new Map(agreements.map(({ place }) => [place.key, place])).values()];
  const [farthest] = places.toSorted(
    (one, other) => distanceBetween(home, other.lonLat) - distanceBetween(home, one.lonLat),
  );
  if (!farthest) return [];
  const { agreements: total, institutions, doubleDegrees } = totalsOf(agreements);
  const kilometres = distanceBetween(home, farthest.lonLat);
  const counts = countByCategory(agreements);
  return [
    {
      counts,
      total,
      institutions,
      doubleDegrees,
      places,
      ends: endsOf(places, farthest),
      farthest,
      kilometres,
    },
  ];
}

function endsOf(places: readonly Place[], first: Place): readonly [Place, Place] {
  let ends: readonly [Place, Place] = [first, first];
  let longest = 0;
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      const length = distanceBetween(one.lonLat, other.lonLat);
      if (length <= longest) continue;
      longest = length;
      ends = one.lonLat[1] >= other.lonLat[1] ? [one, other] : [other, one];
    }
  }
  return ends;
}

interface Ranked {
  readonly country: CountryCode;
  readonly rank: number;
}

/** Countries that have any of it, most first; of equals the first by its code. */
function rankBy(
  countries: readonly CountryAggregate[],
  value: (country: CountryAggregate) => number,
): readonly Ranked[] {
  const valued = countries
    .map((aggregate) => ({ country: aggregate.country, value: value(aggregate) }))
    .filter((one) => one.value > 0)
    .sort((one, other) => other.value - one.value || compareText(one.country, other.country));
  return valued.map((one) => ({
    country: one.country,
    rank: 1 + valued.findIndex((other) => other.value === one.value),
  }));
}

/** Stops of a kind, best first, and how many of them are told. */
interface Queue {
  readonly stops: readonly Stop[];
  readonly most: number;
}

/** The first of each kind, then the second of each, and so on. Every country is told once, for what it comes to first. */
function byTurns(queues: readonly Queue[]): readonly Stop[] {
  const told = new Set<string>();
  const turns = Math.max(...queues.map(({ most }) => most));
  return Array.from({ length: turns }, (_, turn) =>
    queues.flatMap(({ stops, most }) => {
      const next = turn < most ? stops.find((stop) => !told.has(whereOf(stop))) : undefined;
      if (!next) return [];
      told.add(whereOf(next));
      return next;
    }),
  ).flat();
}

/** A stop in the country of the one before waits for the next; one that waits to the end is left out. */
function notTwiceInARow(stops: readonly Stop[]): readonly Stop[] {
  const waiting = [...stops];
  const way: Stop[] = [];
  while (true) {
    const last = way.at(-1);
    const next = waiting.findIndex((stop) => !last || whereOf(stop) !== whereOf(last));
    if (next < 0) break;
    way.push(...waiting.splice(next, 1));
  }
  while (way.length > 1 && isSameWhere(way.at(-1), way[0])) way.pop();
  return way;
}

function isSameWhere(one: Stop | undefined, other: Stop | undefined): boolean {
  return one !== undefined && other !== undefined && whereOf(one) === whereOf(other);
}

function whereOf(stop: Stop): string {
  return stop.kind === 'network' ? `network ${stop.network}` : `country ${stop.country}`;
}

/** By code units: the same on every machine. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
