import type { TextLine } from './text-lines.ts';

/** A line of text that stands on the sheet. */
export interface WrittenLine extends TextLine {
  /** Of its letters, in CSS pixels. */
  readonly size: number;
}

/** What is being drawn, beside the elements. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What the map has drawn on a canvas, as a data: address; null where it is elements. */
  readonly canvas: string | null;
  /** Gradients and patterns by their ids. */
  readonly definitions: Map<string, string>;
  /** All that can be read, in the order of reading. */
  readonly lines: WrittenLine[];
}

/** Whether any of a box is seen, were it a little larger. */
export function isOnSheet(
  { left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>,
  { width, height }: Sheet,
): boolean {
  return right > -margin && bottom > -margin && left < width + margin && top < height + margin;
}

/** Rings round letters and marks reach a little out of their boxes. CSS pixels. */
const margin = 40;
