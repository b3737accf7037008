import type { Locale } from '../../model/atlas.ts';
import type { Palette } from '../../ui/colours.ts';
import type { Measure } from './text.ts';

/** What a drawing looks like, beside what it shows. */
export interface Look {
  readonly palette: Palette;
  readonly locale: Locale;
  readonly measure: Measure;
}

/** Where on the sheet a part of it stands. CSS pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** A part of the sheet as SVG elements, from back to front, and where it ends. */
export interface Drawn {
  readonly elements: readonly string[];
  readonly bottom: number;
}
