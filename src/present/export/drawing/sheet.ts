import type { Box } from './gradient.ts';
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
  /** Pixels a CSS pixel: boxes end between pixels, as in a browser's window. */
  readonly pixelRatio: number;
  /** What the map has drawn on a canvas, as a data: address; null where it is elements. */
  readonly canvas: string | null;
  /** Gradients and patterns by their ids. */
  readonly definitions: Map<string, string>;
  /** All that can be read, in the order of reading. */
  readonly lines: WrittenLine[];
}

/** A box as a browser paints it. */
export function snapped({ left, top, width, height }: Box, { pixelRatio }: Pick<Sheet, 'pixelRatio'>): Box {
  const snap = (value: number) => Math.round(value * pixelRatio) / pixelRatio;
  const [x, y] = [snap(left), snap(top)];
  return { left: x, top: y, width: snap(left + width) - x, height: snap(top + height) - y };
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
