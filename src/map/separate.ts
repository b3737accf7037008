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

/** A disc on its way: where it stands, where it would stand if it were alone, and how far it may go from there. */
interface Mover<Member> {
  readonly disc: Disc<Member>;
  readonly radius: number;
  readonly leash: number;
  x: number;
  y: number;
}

/** A disc of several members stands for an area: its middle may stand aside by this share of its radius. */
const leashShare = 0.9;
/** Rounds of standing aside before discs that still overlap are joined. */
const rounds = 60;
/** Share of the overlaps that are joined before all stand aside anew: long lists must not wait for one at a time. */
const joinedAtOnce = 0.1;
/** Share of an overlap that is left unmended as if it were none: rounding, not sight. */
const tolerance = 1e-6;

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
    return { disc, radius, leash: longEnough(leash, disc, radius, obstacle), x: disc.x, y: disc.y };
  };
  let free = discs.map(start);
  for (;;) {
    standAside(free, obstacle);
    const pairs = deepestOverlaps(free);
    if (pairs.length === 0) return free.map(({ disc, x, y }) => ({ ...disc, x, y }));
    const joined = new Set(pairs.flatMap(({ one, other }) => [one, other]));
    free = free.filter((mover) => !joined.has(mover));
    free.push(...pairs.map(({ one, other }) => start(join(one.disc, other.disc))));
    for (const mover of free) {
      mover.x = mover.disc.x;
      mover.y = mover.disc.y;
    }
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

/** Pushes overlapping pairs apart, each disc as far as its leash goes. */
function standAside<Member>(movers: Mover<Member>[], obstacle: Obstacle | null): void {
  for (let round = 0; round < rounds; round += 1) {
    const overlaps = overlapsOf(movers);
    const upon = obstacle ? movers.filter((mover) => mover.leash > 0 && depthIn(mover, obstacle) > 0) : [];
    if (overlaps.length === 0 && upon.length === 0) return;
    for (const { one, other, distance } of overlaps) {
      const leashes = one.leash + other.leash;
      if (leashes === 0) continue;
      const need = (one.radius + other.radius) * (1 + tolerance) - distance;
      const [towardsX, towardsY] =
        distance > 0 ? [(other.x - one.x) / distance, (other.y - one.y) / distance] : [1, 0];
      push(one, -towardsX * need * (one.leash / leashes), -towardsY * need * (one.leash / leashes));
      push(other, towardsX * need * (other.leash / leashes), towardsY * need * (other.leash / leashes));
    }
    if (obstacle) for (const mover of upon) leave(mover, obstacle);
  }
}

/** How far a disc reaches over the obstacle; not positive when it does not. */
function depthIn({ x, y, radius }: Mover<unknown>, obstacle: Obstacle): number {
  return radius + obstacle.radius - Math.hypot(x - obstacle.x, y - obstacle.y);
}

function leave<Member>(mover: Mover<Member>, obstacle: Obstacle): void {
  const need = depthIn(mover, obstacle);
  if (need <= 0) return;
  const [fromX, fromY] = [mover.x - obstacle.x, mover.y - obstacle.y];
  const distance = Math.hypot(fromX, fromY);
  const [towardsX, towardsY] = distance > 0 ? [fromX / distance, fromY / distance] : [0, -1];
  const way = need + tolerance * (mover.radius + obstacle.radius);
  push(mover, towardsX * way, towardsY * way);
}

function push<Member>(mover: Mover<Member>, byX: number, byY: number): void {
  const fromX = mover.x + byX - mover.disc.x;
  const fromY = mover.y + byY - mover.disc.y;
  const far = Math.hypot(fromX, fromY);
  const share = far > mover.leash ? mover.leash / far : 1;
  mover.x = mover.disc.x + fromX * share;
  mover.y = mover.disc.y + fromY * share;
}

interface Overlap<Member> {
  readonly one: Mover<Member>;
  readonly other: Mover<Member>;
  readonly distance: number;
}

/** Sorts by x, so that a disc is asked only about those that follow within its reach. */
function overlapsOf<Member>(movers: Mover<Member>[]): Overlap<Member>[] {
  movers.sort((one, other) => one.x - other.x);
  const largest = movers.reduce((most, { radius }) => Math.max(most, radius), 0);
  const overlaps: Overlap<Member>[] = [];
  movers.forEach((one, position) => {
    for (let next = position + 1; next < movers.length; next += 1) {
      const other = movers[next];
      if (!other || other.x - one.x >= one.radius + largest) break;
      const distance = Math.hypot(other.x - one.x, other.y - one.y);
      if (distance < one.radius + other.radius) overlaps.push({ one, other, distance });
    }
  });
  return overlaps;
}

/** The deepest of the overlaps, each disc in one at most: a part of all, since standing aside anew may mend others. */
function deepestOverlaps<Member>(movers: Mover<Member>[]): Overlap<Member>[] {
  const overlaps = overlapsOf(movers).sort((one, other) => shareOf(one) - shareOf(other));
  const taken = new Set<Mover<Member>>();
  const pairs: Overlap<Member>[] = [];
  for (const overlap of overlaps) {
    if (pairs.length >= Math.max(1, overlaps.length * joinedAtOnce)) break;
    if (taken.has(overlap.one) || taken.has(overlap.other)) continue;
    taken.add(overlap.one).add(overlap.other);
    pairs.push(overlap);
  }
  return pairs;
}

/** Distance as a share of what would be free: 0 is one upon the other. */
function shareOf<Member>({ one, other, distance }: Overlap<Member>): number {
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
