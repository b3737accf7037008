import { element } from './svg.ts';
import type { Block } from './text.ts';

/** Measures that all drawings in rows share. CSS pixels. */
export const rowLook = {
  barHeight: 14,
  /** Above and below what stands in a row. */
  padding: 6,
  /** Between label, bar and numbers. */
  gap: 18,
} as const;

/** Width of the widest. */
export function widest(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ width }) => width));
}

/** Height of a row that holds all of these side by side. */
export function rowHeight(...blocks: readonly Block[]): number {
  return Math.max(rowLook.barHeight, ...blocks.map(({ height }) => height)) + 2 * rowLook.padding;
}

/** Top of what stands in the middle of a row. */
export function middle(top: number, height: number, { height: own }: { readonly height: number }): number {
  return top + (height - own) / 2;
}

/** The mark of a facet in force, in the margin: its label is strong, too. */
export function chosenMark(left: number, top: number, height: number, colour: string): string {
  return element('rect', { x: left - 12, y: top + 4, width: 4, height: height - 8, rx: 2, fill: colour });
}
