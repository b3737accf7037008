import type { PNG } from 'pngjs';

/** A rectangle in pixels. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much two pictures of the same size differ in an area: the mean over its pixels and channels, 0 to 255. */
export function differenceIn(one: PNG, other: PNG, { x, y, width, height }: Area): number {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [right, bottom] = [
    Math.min(one.width, Math.ceil(x + width)),
    Math.min(one.height, Math.ceil(y + height)),
  ];
  let sum = 0;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const index = 4 * (row * one.width + column);
      for (let channel = 0; channel < 3; channel += 1)
        sum += Math.abs((one.data[index + channel] ?? 0) - (other.data[index + channel] ?? 0));
    }
  }
  return sum / (3 * Math.max(1, (right - left) * (bottom - top)));
}

/** How much two pictures differ as a whole, and in the square of a grid in which they differ most. */
export function difference(
  one: PNG,
  other: PNG,
  side: number,
): { readonly mean: number; readonly most: number } {
  let [sum, most, squares] = [0, 0, 0];
  for (let y = 0; y + side <= one.height; y += side) {
    for (let x = 0; x + side <= one.width; x += side) {
      const here = differenceIn(one, other, { x, y, width: side, height: side });
      sum += here;
      squares += 1;
      most = Math.max(most, here);
    }
  }
  return { mean: sum / squares, most };
}
