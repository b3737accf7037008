import { fittingScale } from '../../charts/export/to-png.ts';
import type { Viewport } from '../../map/index.ts';
import { slide } from '../stage-layout.ts';

export const formats = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof formats)[number];

export const sizes = ['1x', '2x', '4k'] as const;
export type Size = (typeof sizes)[number];

/** What is to be made of a tour. */
export interface ExportWish {
  readonly format: Format;
  readonly size: Size;
  /** From 0, in the order of the tour. */
  readonly steps: readonly number[];
}

/** How large a stage is laid out, and how many pixels each of its CSS pixels makes. */
export interface Layout {
  readonly viewport: Viewport;
  readonly pixelRatio: number;
}

/** Pictures are the screen's, once or twice as fine; 4K, drawings and pages are a slide's. */
export function layoutOf({ format, size }: Pick<ExportWish, 'format' | 'size'>, screen: Viewport): Layout {
  if (format === 'png' && size !== '4k') {
    // No more than every browser's canvas holds.
    const pixelRatio = fittingScale(screen.width, screen.height, size === '1x' ? 1 : 2);
    return { viewport: screen, pixelRatio };
  }
  return { viewport: slide, pixelRatio: 2 };
}

/** What a step's file is called: numbered, so that a folder has them in the order of the tour. @param step from 0 */
export function stepFile(
  tour: string,
  step: { readonly place: number; readonly id: string },
  ending: string,
) {
  return `${tour}-${String(step.place + 1).padStart(2, '0')}-${step.id}.${ending}`;
}
