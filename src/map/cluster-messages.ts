import { countByCategory } from '../model/aggregate.ts';
import { type Category, categories, type LonLat } from '../model/atlas.ts';
import type { Projection } from '../model/camera.ts';
import type { Group, GroupLevel } from './grouping.ts';
import type { Facts } from './place-cluster.ts';

/** What the page asks its worker: one level. */
export interface LevelRequest {
  /** Null: of the same list as the time before. */
  readonly list: ListMessage | null;
  readonly step: number;
  readonly projection: Projection;
  readonly home: LonLat;
}

/** A list of places on its way to the worker. Places, institutions and networks go by numbers. */
export interface ListMessage {
  /** Places that the worker has not heard of: they get the next numbers. */
  readonly newKeys: readonly string[];
  /** Longitude and latitude of each in turn. */
  readonly newLonLats: Float64Array<ArrayBuffer>;
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly totals: Uint32Array<ArrayBuffer>;
  /** Of each place in turn the agreements of each category. */
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly doubleDegrees: Uint32Array<ArrayBuffer>;
  /** Those of all places one behind the other, and where each place's end. */
  readonly institutions: Uint32Array<ArrayBuffer>;
  readonly institutionEnds: Uint32Array<ArrayBuffer>;
  readonly networks: Uint32Array<ArrayBuffer>;
  readonly networkEnds: Uint32Array<ArrayBuffer>;
}

/** What groups of places sum up to, a group a position. */
export interface SumsMessage {
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly doubleDegrees: Uint32Array<ArrayBuffer>;
  /** How many different ones. */
  readonly institutions: Uint32Array<ArrayBuffer>;
  readonly networks: Uint32Array<ArrayBuffer>;
  readonly networkEnds: Uint32Array<ArrayBuffer>;
}

/** A level on its way back. */
export interface LevelMessage extends SumsMessage {
  /** Longitude and latitude of each group in turn. */
  readonly lonLats: Float64Array<ArrayBuffer>;
  readonly totals: Uint32Array<ArrayBuffer>;
  /** Positions in the list, and where each group's end. */
  readonly members: Uint32Array<ArrayBuffer>;
  readonly memberEnds: Uint32Array<ArrayBuffer>;
  readonly home: LonLat | null;
}

/** A level as numbers that can be handed over without a copy. */
export function writeLevel({ groups, home }: GroupLevel, sums: SumsMessage): LevelMessage {
  const memberEnds = new Uint32Array(groups.length);
  let end = 0;
  groups.forEach(({ members }, position) => {
    end += members.length;
    memberEnds[position] = end;
  });
  const members = new Uint32Array(end);
  groups.forEach((group, position) => {
    members.set(group.members, (memberEnds[position] ?? 0) - group.members.length);
  });
  return {
    ...sums,
    lonLats: Float64Array.from(groups.flatMap(({ lonLat }) => lonLat)),
    totals: Uint32Array.from(groups, ({ total }) => total),
    members,
    memberEnds,
    home,
  };
}

/** The groups that a message tells of; their members stay in its buffer. */
export function readLevel({ lonLats, totals, members, memberEnds, home }: LevelMessage): GroupLevel {
  const groups = Array.from(
    memberEnds,
    (end, position): Group => ({
      lonLat: [lonLats[2 * position] ?? 0, lonLats[2 * position + 1] ?? 0],
      total: totals[position] ?? 0,
      members: members.subarray(memberEnds[position - 1] ?? 0, end),
    }),
  );
  return { groups, home };
}

const noCounts: Record<Category, number> = { ...countByCategory([]) };

/**
 * What a message says of one group.
 * @param names of the networks by their numbers
 */
export function readFacts(
  { counts, doubleDegrees, institutions, networks, networkEnds }: SumsMessage,
  position: number,
  names: readonly string[],
): Facts {
  const row = position * categories.length;
  const here = { ...noCounts };
  categories.forEach((category, column) => {
    here[category] = counts[row + column] ?? 0;
  });
  const inNetworks = networks.subarray(networkEnds[position - 1] ?? 0, networkEnds[position]);
  return {
    counts: here,
    doubleDegrees: doubleDegrees[position] ?? 0,
    institutions: institutions[position] ?? 0,
    networks: Array.from(inNetworks, (number) => names[number] ?? ''),
  };
}

/** The buffers of a message, to be handed over. */
export function buffersOf(message: LevelRequest | LevelMessage): ArrayBuffer[] {
  const parts = 'step' in message ? (message.list ?? {}) : message;
  return Object.values(parts).flatMap((part) =>
    ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : [],
  );
}
