import type { CountryCode } from '../../model/atlas.ts';
import { make } from './element.ts';
import type { Pen } from './pens.ts';
import type { Edge, Points, Sheet } from './sheet.ts';

/** Which land has which colour. The same object until one changes. */
export interface Fills {
  readonly plain: string;
  /** CSS paint of a country's land; `plain` for most, null for the stripes that say "none". */
  of(country: CountryCode): string | null;
  readonly selected: readonly CountryCode[];
}

type LineName =
  | 'rivers'
  | 'lakes'
  | 'coast'
  | 'borders'
  | 'disputedBorders'
  | 'selectedCasing'
  | 'selectedLines';

/** From bottom to top; custom properties are set by the scene's palette and strokes. */
const styles: Readonly<Record<LineName, string>> = {
  rivers: line('river', 'opacity:var(--map-river-opacity);display:var(--map-river-display)'),
  lakes: 'fill:var(--map-lake);opacity:var(--map-lake-opacity)',
  coast: line('coast'),
  borders: line('border'),
  disputedBorders: line('border', 'stroke-linejoin:miter;stroke-dasharray:3 2.5'),
  selectedCasing: line('casing', 'display:var(--map-casing-display)'),
  selectedLines: line('selected'),
};

function line(name: string, more = ''): string {
  return `fill:none;stroke:var(--map-${name});stroke-width:var(--map-${name}-width);stroke-linejoin:round;${more}`;
}

/** One set of paths that shows outlines: few elements, however many countries. */
export class Sketch {
  readonly group: SVGGElement;
  private readonly lands: SVGGElement;
  private readonly lines: ReadonlyMap<LineName, SVGPathElement>;

  private readonly stripes: string;

  /** @param stripes CSS paint for "none" where this is drawn */
  constructor(parent: Element, stripes: string) {
    this.stripes = stripes;
    this.group = make('g', parent);
    this.lands = make('g', this.group);
    this.lines = new Map(
      (Object.keys(styles) as LineName[]).map((name) => [
        name,
        make('path', this.group, { style: styles[name], 'vector-effect': 'non-scaling-stroke' }),
      ]),
    );
  }

  /** Draws all that the sheets hold. */
  draw(sheets: readonly Sheet[], pen: Pen, fills: Fills): void {
    const of = (part: (sheet: Sheet) => readonly Points[], closed: boolean) =>
      sheets
        .map((sheet) =>
          part(sheet)
            .map((points) => pen(points, sheet, closed))
            .join(''),
        )
        .join('');
    this.set(
      'rivers',
      of(({ rivers }) => rivers, false),
    );
    this.set(
      'lakes',
      of(({ lakes }) => lakes, true),
    );
    this.set(
      'coast',
      of(({ coast }) => pointsOf(coast), false),
    );
    this.set(
      'borders',
      of(({ borders }) => pointsOf(borders), false),
    );
    this.set(
      'disputedBorders',
      of(({ disputedBorders }) => pointsOf(disputedBorders), false),
    );
    this.recolour(sheets, pen, fills);
  }

  /** Draws anew only what colours change: land, and the selected country's outline. */
  recolour(sheets: readonly Sheet[], pen: Pen, fills: Fills): void {
    const byFill = new Map<string, string>();
    for (const sheet of sheets) {
      for (const { country, rings } of sheet.lands) {
        const fill = fills.of(country) ?? this.stripes;
        const data = rings.map((points) => pen(points, sheet, true)).join('');
        if (data) byFill.set(fill, (byFill.get(fill) ?? '') + data);
      }
    }
    // Plain land beneath, so that no gap shows between what neighbours and what is coloured.
    const sorted = [...byFill].sort(
      ([one], [other]) => Number(other === fills.plain) - Number(one === fills.plain),
    );
    while (this.lands.childElementCount > sorted.length) this.lands.lastElementChild?.remove();
    sorted.forEach(([fill, data], index) => {
      const path = this.lands.children[index] ?? make('path', this.lands);
      path.setAttribute('style', `fill:${fill}`);
      path.setAttribute('d', data);
    });
    const { selected } = fills;
    const isSelected = ({ countries }: Edge) => countries.some((country) => selected.includes(country));
    const outline = sheets.map((sheet) =>
      [...sheet.coast, ...sheet.borders, ...sheet.disputedBorders]
        .filter(isSelected)
        .map(({ points }) => pen(points, sheet, false))
        .join(''),
    );
    for (const name of ['selectedCasing', 'selectedLines'] as const) this.set(name, outline.join(''));
  }

  remove(): void {
    this.group.remove();
  }

  private set(name: LineName, data: string): void {
    const path = this.lines.get(name);
    if (data) path?.setAttribute('d', data);
    else path?.removeAttribute('d');
  }
}

function pointsOf(edges: readonly Edge[]): Points[] {
  return edges.map(({ points }) => points);
}
