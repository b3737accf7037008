/**
 * The section that a line runs through, or that it has passed last.
 *
 * @param tops of the sections from the screen's upper edge, the first one's first
 * @returns its place; the first where the line is above all
 */
export function sectionAt(line: number, tops: readonly number[]): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}
