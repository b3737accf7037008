import { introduce, type Mover, type Pair, sendAway, troopsOf } from './movers.ts';
import { isOverlap, standAside } from './stand-aside.ts';

/** A weighted disc that may stand aside, or take in others. */
export interface Disc<Member> {
  readonly x: number;
  readonly y: number;
  /** Weight of its middle, and what its radius is read from. */
  readonly total: number;
  readonly members: readonly Member[];
}

/** What never moves, is never joined, and is stood aside from. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  /** In the unit of x and y. */
  readonly radius: number;
}

/** A disc of several members stands for an area: its middle may stand aside by this share of its radius. */
const leashShare = 0.9;

/** How much is done for a good solution. */
interface Effort {
  /** Rounds of standing aside before discs that still overlap are joined. */
  readonly rounds: number;
  /** Share of the overlaps that are joined before all stand aside anew: not one at a time. */
  readonly joinedAtOnce: number;
}

/** For as many discs as there is time for it. */
const most: Effort & { readonly discs: number } = { discs: 2000, rounds: 60, joinedAtOnce: 0.1 };
/** For any number: discs are joined that could have found room. */
const least: Effort = { rounds: 8, joinedAtOnce: 0.5 };

function effortFor(discs: number): Effort {
  const times = Math.max(1, discs / most.discs);
  return {
    rounds: Math.max(least.rounds, Math.round(most.rounds / times)),
    joinedAtOnce: Math.min(least.joinedAtOnce, most.joinedAtOnce * times),
  };
}

/**
 * Moves discs aside and joins them until no two overlap. A disc of one member stays where it is; one of several may
 * stand aside a little; what can't be solved so is joined, the deepest overlap first, and all stand aside anew.
 * An obstacle is left free by all that may move; a disc of one member upon it stays.
 *
 * @param radiusOf in the unit of x and y; must not shrink as the total grows
 */
export function separate<Member>(
  discs: readonly Disc<Member>[],
  radiusOf: (disc: Disc<Member>) => number,
  obstacle: Obstacle | null = null,
): readonly Disc<Member>[] {
  const start = (disc: Disc<Member>): Mover<Member> => {
    const radius = radiusOf(disc);
    const leash = disc.members.length > 1 ? leashShare * radius : 0;
    const { x, y } = disc;
    const long = longEnough(leash, disc, radius, obstacle);
    return { disc, radius, leash: long, pairs: [], x, y, movedIn: 0, isGone: false };
  };
  const effort = effortFor(discs.length);
  let unsettled: readonly Mover<Member>[] = discs.map(start);
  let free = introduce(unsettled, []);
  for (;;) {
    // Those far from what was joined would only do again what they did.
    for (const troop of troopsOf(unsettled)) standAside(troop, obstacle, effort.rounds);
    const pairs = deepestOverlaps(free, effort.joinedAtOnce);
    if (pairs.length === 0) return free.map(({ disc, x, y }) => ({ ...disc, x, y }));
    const left = sendAway(pairs.flatMap(({ one, other }) => [one, other]));
    const joined = pairs.map(({ one, other }) => start(join(one.disc, other.disc)));
    free = introduce(
      joined,
      free.filter(({ isGone }) => !isGone),
    );
    unsettled = [...left, ...joined];
  }
}

/** A disc that may move at all may always leave the obstacle, and a little farther, past a neighbour. */
function longEnough<Member>(
  leash: number,
  { x, y }: Disc<Member>,
  radius: number,
  obstacle: Obstacle | null,
): number {
  if (leash === 0 || !obstacle) return leash;
  const need = radius + obstacle.radius - Math.hypot(x - obstacle.x, y - obstacle.y);
  return need > 0 ? Math.max(leash, need + leashShare * obstacle.radius) : leash;
}

/** The deepest of the overlaps, each disc in one at most: a part of all, since standing aside anew may mend others. */
function deepestOverlaps<Member>(movers: readonly Mover<Member>[], share: number): Pair<Member>[] {
  const overlaps = movers
    .flatMap((mover) => mover.pairs.filter((pair) => pair.one === mover && isOverlap(pair)))
    .sort((one, other) => shareOf(one) - shareOf(other));
  const taken = new Set<Mover<Member>>();
  const pairs: Pair<Member>[] = [];
  for (const pair of overlaps) {
    if (pairs.length >= Math.max(1, overlaps.length * share)) break;
    if (taken.has(pair.one) || taken.has(pair.other)) continue;
    taken.add(pair.one).add(pair.other);
    pairs.push(pair);
  }
  return pairs;
}

/** Distance as a share of what would be free: 0 is one upon the other. */
function shareOf<Member>({ one, other, distance }: Pair<Member>): number {
  return distance / (one.radius + other.radius);
}

function join<Member>(one: Disc<Member>, other: Disc<Member>): Disc<Member> {
  const total = one.total + other.total;
  return {
    x: (one.x * one.total + other.x * other.total) / total,
    y: (one.y * one.total + other.y * other.total) / total,
    total,
    members: [...one.members, ...other.members],
  };
}
