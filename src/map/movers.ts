import type { Disc } from './separate.ts';

/** A disc on its way: where it stands, where it would stand if it were alone, and how far it may go from there. */
export interface Mover<Member> {
  readonly disc: Disc<Member>;
  readonly radius: number;
  readonly leash: number;
  /** Those with all that it could ever touch. */
  pairs: Pair<Member>[];
  x: number;
  y: number;
  /** The last round in which it went anywhere. */
  movedIn: number;
  isGone: boolean;
}

/** Two discs that could touch. */
export interface Pair<Member> {
  readonly one: Mover<Member>;
  readonly other: Mover<Member>;
  /** Between their middles, as last measured; infinite where they do not overlap. */
  distance: number;
  /** The last round in which it was. */
  measuredIn: number;
}

/** Discs that could touch, those that could touch these, and so on: nobody else is moved by where they go. */
export interface Troop<Member> {
  readonly movers: readonly Mover<Member>[];
  readonly pairs: Pair<Member>[];
}

/** How far from where it belongs a disc may cover anything. */
function reachOf({ radius, leash }: Mover<unknown>): number {
  return radius + leash;
}

/**
 * Pairs newcomers with all that they could touch: no two others are asked about.
 *
 * @param present from west to east
 * @returns all of them, from west to east
 */
export function introduce<Member>(
  newcomers: readonly Mover<Member>[],
  present: readonly Mover<Member>[],
): readonly Mover<Member>[] {
  const all = [...present, ...newcomers].sort((one, other) => one.disc.x - other.disc.x);
  const farthest = all.reduce((most, mover) => Math.max(most, reachOf(mover)), 0);
  const isNew = new Set(newcomers);
  all.forEach((mover, position) => {
    if (!isNew.has(mover)) return;
    const within = reachOf(mover) + farthest;
    for (const step of [-1, 1]) {
      for (let next = position + step; ; next += step) {
        const near = all[next];
        if (!near || Math.abs(near.disc.x - mover.disc.x) >= within) break;
        // Of two newcomers the western one sees to it.
        if (step < 0 && isNew.has(near)) continue;
        if (couldTouch(mover, near)) pairUp(mover, near);
      }
    }
  });
  return all;
}

function couldTouch(one: Mover<unknown>, other: Mover<unknown>): boolean {
  const [x, y] = [other.disc.x - one.disc.x, other.disc.y - one.disc.y];
  // Rather one too many: rounding must not lose one.
  return x * x + y * y <= (reachOf(one) + reachOf(other)) ** 2 * 1.000001;
}

function pairUp<Member>(one: Mover<Member>, other: Mover<Member>): void {
  const pair = { one, other, distance: Number.POSITIVE_INFINITY, measuredIn: 0 };
  one.pairs.push(pair);
  other.pairs.push(pair);
}

/** @returns those who could have touched one that is gone, and stay */
export function sendAway<Member>(movers: readonly Mover<Member>[]): readonly Mover<Member>[] {
  for (const mover of movers) mover.isGone = true;
  const left = new Set<Mover<Member>>();
  for (const mover of movers) {
    for (const { one, other } of mover.pairs) {
      const neighbour = one === mover ? other : one;
      if (!neighbour.isGone) left.add(neighbour);
    }
  }
  for (const mover of left)
    mover.pairs = mover.pairs.filter(({ one, other }) => !one.isGone && !other.isGone);
  return [...left];
}

/** The troops of some discs, each once. */
export function troopsOf<Member>(movers: readonly Mover<Member>[]): readonly Troop<Member>[] {
  const met = new Set<Mover<Member>>();
  const troops: Troop<Member>[] = [];
  for (const first of movers) {
    if (met.has(first)) continue;
    met.add(first);
    const troop = [first];
    for (const mover of troop) {
      for (const { one, other } of mover.pairs) {
        const neighbour = one === mover ? other : one;
        if (met.has(neighbour)) continue;
        met.add(neighbour);
        troop.push(neighbour);
      }
    }
    troops.push({
      movers: troop,
      pairs: troop.flatMap((mover) => mover.pairs.filter(({ one }) => one === mover)),
    });
  }
  return troops;
}
