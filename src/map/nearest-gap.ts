import type { Obstacle } from './separate.ts';

type Circle = Obstacle;

/** Room left over, as a share of a radius: rounding must not count as an overlap. */
const slack = 1e-6;

/**
 * The spot nearest to where a disc belongs at which it touches none of the others: there itself when it is free.
 * The nearest spot on the edge of a union of circles is either the nearest of one circle or where two meet; only
 * circles that hang together with those over the spot can bound it.
 *
 * @param wanted the disc: where it belongs, and its radius in the unit of x and y
 */
export function nearestGap(
  wanted: Circle,
  others: readonly Circle[],
): { readonly x: number; readonly y: number } {
  const grown = others.map(({ x, y, radius }) => ({ x, y, radius: (radius + wanted.radius) * (1 + slack) }));
  const near = hangingTogether(wanted, grown);
  if (near.length === 0) return { x: wanted.x, y: wanted.y };
  const candidates = near.flatMap((circle, position) => [
    nearestOn(circle, wanted),
    ...near.slice(position + 1).flatMap((other) => crossings(circle, other)),
  ]);
  const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - wanted.x, y - wanted.y);
  const free = candidates.filter((spot) => !near.some((circle) => isWithin(spot, circle)));
  const [best] = free.sort((one, other) => distance(one) - distance(other));
  return best ?? { x: wanted.x, y: wanted.y };
}

/** Circles over the spot, circles that overlap those, and so on. */
function hangingTogether({ x, y }: Circle, circles: readonly Circle[]): readonly Circle[] {
  const found = new Set(circles.filter((circle) => isWithin({ x, y }, circle)));
  for (const one of found) {
    for (const other of circles) {
      if (Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius) found.add(other);
    }
  }
  return [...found];
}

function isWithin(spot: { readonly x: number; readonly y: number }, { x, y, radius }: Circle): boolean {
  return Math.hypot(spot.x - x, spot.y - y) < radius * (1 - slack / 2);
}

function nearestOn({ x, y, radius }: Circle, from: { readonly x: number; readonly y: number }) {
  const distance = Math.hypot(from.x - x, from.y - y);
  const [towardsX, towardsY] =
    distance > radius * slack ? [(from.x - x) / distance, (from.y - y) / distance] : [0, -1];
  return { x: x + towardsX * radius, y: y + towardsY * radius };
}

/** Where two circles' edges meet: two spots, or none. */
function crossings(one: Circle, other: Circle): { x: number; y: number }[] {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  if (
    distance === 0 ||
    distance > one.radius + other.radius ||
    distance < Math.abs(one.radius - other.radius)
  )
    return [];
  const along = (distance ** 2 + one.radius ** 2 - other.radius ** 2) / (2 * distance);
  const aside = Math.sqrt(Math.max(0, one.radius ** 2 - along ** 2));
  const [stepX, stepY] = [(other.x - one.x) / distance, (other.y - one.y) / distance];
  return [-aside, aside].map((off) => ({
    x: one.x + stepX * along - stepY * off,
    y: one.y + stepY * along + stepX * off,
  }));
}
