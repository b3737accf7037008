/** A rectangle in CSS pixels, y downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A marker's disc, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where something stands beside a marker: its upper left corner, and how high it may be there. */
export interface Standing {
  readonly left: number;
  readonly top: number;
  readonly maximumHeight: number;
}

/** Air between a marker and what tells about it, in CSS pixels. */
const air = 6;
/** Less room than this above or below is none: nothing could be read in it. */
const leastHeight = 96;

/**
 * Finds room for a card at a marker: right of it, else left, above or below; inside the free part of the map and
 * never over the marker. Where no side has the whole height, the roomier of above and below, and less high.
 *
 * Our own instead of a library: a marker is a disc at a known point and the free part a known box, so that nothing
 * needs to be measured on the page but the card, and the rule can be tested without one.
 */
export function beside({ x, y, radius }: Spot, { width, height }: Size, free: Box): Standing {
  const reach = radius + air;
  const freeHeight = free.bottom - free.top;
  const fitsInHeight = height <= freeHeight;
  const top = clamp(y - height / 2, free.top, free.bottom - height);
  const left = clamp(x - width / 2, free.left, free.right - width);
  if (fitsInHeight && x + reach + width <= free.right)
    return { left: Math.max(free.left, x + reach), top, maximumHeight: freeHeight };
  if (fitsInHeight && x - reach - width >= free.left)
    return { left: Math.min(free.right, x - reach) - width, top, maximumHeight: freeHeight };
  const above = Math.min(y - reach, free.bottom) - free.top;
  const below = free.bottom - Math.max(y + reach, free.top);
  const isAbove = height <= above || (height > below && above > below);
  const room = Math.max(isAbove ? above : below, leastHeight);
  const shown = Math.min(height, room);
  return {
    left,
    top: isAbove ? Math.min(y - reach, free.bottom) - shown : Math.max(y + reach, free.top),
    maximumHeight: room,
  };
}

/** The lowest wins where the two limits cross. */
function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(highest, value));
}
