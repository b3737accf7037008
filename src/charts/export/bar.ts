import type { CategoryCounts } from '../../model/aggregate.ts';
import { barPieces } from '../stacked-bar-geometry.ts';
import type { Look } from './look.ts';
import { element } from './svg.ts';

/** Where a bar stands and how large one that is full would be. CSS pixels. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar that could be: a pale ground with an outline within, so that its end shows on any paper. */
export function ghost({ x, y, width, height }: BarPlace, colour: string): string {
  const inner = { x: x + 0.5, y: y + 0.5, width: Math.max(1, width - 1), height: Math.max(0.5, height - 1) };
  return element('rect', {
    ...rounded(inner),
    fill: colour,
    'fill-opacity': 0.16,
    stroke: colour,
    'stroke-opacity': 0.55,
  });
}

/** A solid bar over the ghost of its whole; no ghost where it is the whole. */
export function partBar(
  place: BarPlace,
  { part, whole, largest }: { readonly part: number; readonly whole: number; readonly largest: number },
  colour: string,
): readonly string[] {
  const width = (count: number) => (largest > 0 ? (place.width * count) / largest : 0);
  const elements: string[] = [];
  if (whole > part) elements.push(ghost({ ...place, width: width(whole) }, colour));
  if (part > 0) {
    // One of thousands is still seen.
    const solid = { ...place, width: Math.max(1.5, width(part)) };
    elements.push(element('rect', { ...rounded(solid), fill: colour }));
  }
  return elements;
}

/** A bar made up by category, in the one order, with a hair of the paper between pieces. */
export function categoryBar(
  place: BarPlace,
  counts: CategoryCounts,
  largest: number,
  { palette }: Look,
): readonly string[] {
  if (largest <= 0) return [];
  return barPieces(counts, largest).map(({ category, start, width }) => {
    const piece = {
      ...place,
      x: place.x + (place.width * start) / 100,
      width: Math.max(0.75, (place.width * width) / 100 - 1),
    };
    return element('rect', { ...rounded(piece), fill: palette.category[category] });
  });
}

/** Corners as round as the bar's size bears. */
function rounded(place: BarPlace): BarPlace & { readonly rx: number } {
  return { ...place, rx: Math.min(2, place.width / 3, place.height / 3) };
}
