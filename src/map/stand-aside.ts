import type { Mover, Pair, Troop } from './movers.ts';
import type { Obstacle } from './separate.ts';

/** Share of an overlap that is left unmended as if it were none: rounding, not sight. */
const tolerance = 1e-6;

/**
 * Pushes overlapping pairs of a troop apart, each disc as far as its leash goes, from where they belong. Afterwards
 * the distances of those that still overlap are known.
 */
export function standAside<Member>(
  { movers, pairs }: Troop<Member>,
  obstacle: Obstacle | null,
  rounds: number,
): void {
  for (const mover of movers) {
    mover.x = mover.disc.x;
    mover.y = mover.disc.y;
    mover.movedIn = 0;
  }
  for (const pair of pairs) measure(pair, 0);
  let overlaps = pairs.filter((pair) => isOverlap(pair) && pair.one.leash + pair.other.leash > 0);
  const wary = obstacle ? movers.filter(({ leash }) => leash > 0) : [];
  for (let number = 1; number <= rounds; number += 1) {
    const upon = obstacle ? wary.filter((mover) => depthIn(mover, obstacle) > 0) : [];
    if (overlaps.length === 0 && upon.length === 0) return;
    const round: Round<Member> = { number, moved: [] };
    for (const pair of overlaps.sort(fromWest)) pushApart(pair, round);
    if (obstacle) for (const mover of upon) leave(mover, obstacle, round);
    // Where nobody went anywhere nobody ever will.
    if (round.moved.length === 0) return;
    overlaps = overlapsAfter(round, overlaps);
  }
}

/** One time in which all that overlap are pushed apart. */
interface Round<Member> {
  readonly number: number;
  readonly moved: Mover<Member>[];
}

/** Only those that moved can overlap anew, or no more. */
function overlapsAfter<Member>(
  { number, moved }: Round<Member>,
  before: readonly Pair<Member>[],
): Pair<Member>[] {
  const overlaps: Pair<Member>[] = [];
  for (const pair of before) {
    if (pair.one.movedIn === number || pair.other.movedIn === number) measure(pair, number);
    if (isOverlap(pair)) overlaps.push(pair);
  }
  for (const mover of moved) {
    for (const pair of mover.pairs) {
      if (pair.measuredIn === number) continue;
      measure(pair, number);
      if (isOverlap(pair)) overlaps.push(pair);
    }
  }
  return overlaps;
}

/** Whether two discs overlap where they were last measured. */
export function isOverlap({ one, other, distance }: Pair<unknown>): boolean {
  return distance < one.radius + other.radius;
}

function measure(pair: Pair<unknown>, round: number): void {
  const { one, other } = pair;
  const [x, y, near] = [other.x - one.x, other.y - one.y, one.radius + other.radius];
  // Most are apart, and Math.hypot is slow.
  const isApart = x * x + y * y > near * near * (1 + tolerance);
  pair.distance = isApart ? Number.POSITIVE_INFINITY : Math.hypot(x, y);
  pair.measuredIn = round;
}

/** Compares pairs by the western disc, then by the eastern one: who is pushed first must not depend on the list. */
function fromWest(pair: Pair<unknown>, next: Pair<unknown>): number {
  const west = Math.min(pair.one.x, pair.other.x) - Math.min(next.one.x, next.other.x);
  return west || Math.max(pair.one.x, pair.other.x) - Math.max(next.one.x, next.other.x);
}

function pushApart<Member>(pair: Pair<Member>, round: Round<Member>): void {
  const { distance } = pair;
  const [one, other] = pair.one.x <= pair.other.x ? [pair.one, pair.other] : [pair.other, pair.one];
  const leashes = one.leash + other.leash;
  const need = (one.radius + other.radius) * (1 + tolerance) - distance;
  const [towardsX, towardsY] =
    distance > 0 ? [(other.x - one.x) / distance, (other.y - one.y) / distance] : [1, 0];
  push(one, -towardsX * need * (one.leash / leashes), -towardsY * need * (one.leash / leashes), round);
  push(other, towardsX * need * (other.leash / leashes), towardsY * need * (other.leash / leashes), round);
}

/** How far a disc reaches over the obstacle; not positive when it does not. */
function depthIn({ x, y, radius }: Mover<unknown>, obstacle: Obstacle): number {
  return radius + obstacle.radius - Math.hypot(x - obstacle.x, y - obstacle.y);
}

function leave<Member>(mover: Mover<Member>, obstacle: Obstacle, round: Round<Member>): void {
  const need = depthIn(mover, obstacle);
  if (need <= 0) return;
  const [fromX, fromY] = [mover.x - obstacle.x, mover.y - obstacle.y];
  const distance = Math.hypot(fromX, fromY);
  const [towardsX, towardsY] = distance > 0 ? [fromX / distance, fromY / distance] : [0, -1];
  const way = need + tolerance * (mover.radius + obstacle.radius);
  push(mover, towardsX * way, towardsY * way, round);
}

function push<Member>(
  mover: Mover<Member>,
  byX: number,
  byY: number,
  { number, moved }: Round<Member>,
): void {
  const [beforeX, beforeY] = [mover.x, mover.y];
  const fromX = beforeX + byX - mover.disc.x;
  const fromY = beforeY + byY - mover.disc.y;
  const far = Math.hypot(fromX, fromY);
  const share = far > mover.leash ? mover.leash / far : 1;
  mover.x = mover.disc.x + fromX * share;
  mover.y = mover.disc.y + fromY * share;
  if (mover.movedIn === number || (mover.x === beforeX && mover.y === beforeY)) return;
  mover.movedIn = number;
  moved.push(mover);
}
