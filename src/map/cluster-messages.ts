import type { PlaceAggregate } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Projection } from '../model/camera.ts';
import type { Group, GroupLevel, PlaceColumns } from './grouping.ts';

/** What the page asks its worker: one level. */
export interface LevelRequest {
  /** Null: of the same list as the time before. */
  readonly list: ListMessage | null;
  readonly step: number;
  readonly projection: Projection;
  readonly home: LonLat;
}

/** A list of places on its way to the worker. */
interface ListMessage {
  /** Places that the worker has not heard of: they get the next numbers. */
  readonly newKeys: readonly string[];
  /** Longitude and latitude of each in turn. */
  readonly newLonLats: Float64Array<ArrayBuffer>;
  /** The list: numbers of its places, and how many agreements each has. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly totals: Uint32Array<ArrayBuffer>;
}

/** A level on its way back. */
export interface LevelMessage {
  /** Longitude and latitude of each group in turn. */
  readonly lonLats: Float64Array<ArrayBuffer>;
  readonly totals: Uint32Array<ArrayBuffer>;
  /** Where each group's members end among all. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Positions in the list. */
  readonly members: Uint32Array<ArrayBuffer>;
  readonly home: LonLat | null;
}

/** Writes lists on the page; knows what the worker has heard of, so that each place is described once. */
export class ListWriter {
  private readonly numbers = new Map<string, number>();

  write(places: readonly PlaceAggregate[]): ListMessage {
    const newKeys: string[] = [];
    const newLonLats: number[] = [];
    const numbers = new Uint32Array(places.length);
    const totals = new Uint32Array(places.length);
    places.forEach(({ place, total }, position) => {
      let number = this.numbers.get(place.key);
      if (number === undefined) {
        number = this.numbers.size;
        this.numbers.set(place.key, number);
        newKeys.push(place.key);
        newLonLats.push(...place.lonLat);
      }
      numbers[position] = number;
      totals[position] = total;
    });
    return { newKeys, newLonLats: Float64Array.from(newLonLats), numbers, totals };
  }
}

/** Reads lists in the worker; remembers every place that it has heard of. */
export class ListReader {
  private readonly keys: string[] = [];
  private readonly lonLats: number[] = [];

  read({ newKeys, newLonLats, numbers, totals }: ListMessage): PlaceColumns {
    for (const key of newKeys) this.keys.push(key);
    for (const degrees of newLonLats) this.lonLats.push(degrees);
    const lonLats = new Float64Array(2 * numbers.length);
    numbers.forEach((number, position) => {
      lonLats[2 * position] = this.lonLats[2 * number] ?? 0;
      lonLats[2 * position + 1] = this.lonLats[2 * number + 1] ?? 0;
    });
    return { keys: Array.from(numbers, (number) => this.keys[number] ?? ''), lonLats, totals };
  }
}

/** A level as numbers that can be handed over without a copy. */
export function writeLevel({ groups, home }: GroupLevel): LevelMessage {
  const ends = new Uint32Array(groups.length);
  let end = 0;
  groups.forEach(({ members }, position) => {
    end += members.length;
    ends[position] = end;
  });
  const members = new Uint32Array(end);
  groups.forEach((group, position) => {
    members.set(group.members, (ends[position] ?? 0) - group.members.length);
  });
  return {
    lonLats: Float64Array.from(groups.flatMap(({ lonLat }) => lonLat)),
    totals: Uint32Array.from(groups, ({ total }) => total),
    ends,
    members,
    home,
  };
}

/** The level that a message tells of; members stay in its buffer. */
export function readLevel({ lonLats, totals, ends, members, home }: LevelMessage): GroupLevel {
  const groups = Array.from(
    ends,
    (end, position): Group => ({
      lonLat: [lonLats[2 * position] ?? 0, lonLats[2 * position + 1] ?? 0],
      total: totals[position] ?? 0,
      members: members.subarray(ends[position - 1] ?? 0, end),
    }),
  );
  return { groups, home };
}

/** The buffers of a message, to be handed over. */
export function buffersOf(message: LevelRequest | LevelMessage): ArrayBuffer[] {
  const parts = 'step' in message ? (message.list ?? {}) : message;
  return Object.values(parts).flatMap((part) =>
    ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : [],
  );
}
