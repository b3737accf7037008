import type { Obstacle } from './separate.ts';

type Circle = Obstacle;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Room left over, as a share of a radius: rounding must not count as an overlap. */
const slack = 1e-6;

/**
 * The spot nearest to where a disc belongs at which it touches none of the others: there itself when it is free.
 * The nearest spot on the edge of a union of circles is either the nearest of one circle or where two meet. It is
 * looked for among the circles near by, then farther out: in a long list all may hang together.
 *
 * @param wanted the disc: where it belongs, and its radius in the unit of x and y
 */
export function nearestGap(wanted: Circle, others: readonly Circle[]): Spot {
  const grown = others.map(({ x, y, radius }) => ({ x, y, radius: (radius + wanted.radius) * (1 + slack) }));
  const distance = ({ x, y }: Spot) => Math.hypot(x - wanted.x, y - wanted.y);
  const depths = grown.filter((circle) => isWithin(wanted, circle)).map((one) => one.radius - distance(one));
  if (depths.length === 0) return { x: wanted.x, y: wanted.y };
  const farthest = grown.reduce((most, circle) => Math.max(most, distance(circle) + circle.radius), 0);
  for (let reach = 2 * Math.max(...depths); ; reach *= 2) {
    const near = grown.filter((circle) => distance(circle) < circle.radius + reach);
    const candidates = near.flatMap((circle, position) => [
      nearestOn(circle, wanted),
      ...near.slice(position + 1).flatMap((other) => crossings(circle, other)),
    ]);
    const [best] = candidates
      .filter((spot) => distance(spot) <= reach && !near.some((circle) => isWithin(spot, circle)))
      .sort((one, other) => distance(one) - distance(other));
    if (best) return best;
    if (!(reach < farthest)) return { x: wanted.x, y: wanted.y };
  }
}

function isWithin(spot: Spot, { x, y, radius }: Circle): boolean {
  return Math.hypot(spot.x - x, spot.y - y) < radius * (1 - slack / 2);
}

function nearestOn({ x, y, radius }: Circle, from: Spot): Spot {
  const distance = Math.hypot(from.x - x, from.y - y);
  const [towardsX, towardsY] =
    distance > radius * slack ? [(from.x - x) / distance, (from.y - y) / distance] : [0, -1];
  return { x: x + towardsX * radius, y: y + towardsY * radius };
}

/** Where two circles' edges meet: two spots, or none. */
function crossings(one: Circle, other: Circle): Spot[] {
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
