import { make } from './element.ts';

/** CSS pixels from one stripe to the next along a row, as in MapLibre's hand. */
const period = 8.5;

/** Patterns of stripes for countries of which a shading says "none": one for each scale at which land is drawn. */
export class Stripes {
  private readonly parent: Element;
  private readonly patterns = new Map<string, SVGPatternElement>();

  constructor(parent: Element) {
    this.parent = make('defs', parent);
  }

  /** CSS paint of the stripes of a scale. */
  paint(scale: string): string {
    return `url(#map-stripes-${scale})`;
  }

  /**
   * Fits a scale's stripes to the screen. They go on from square to square: a side holds a whole number of them.
   * @param extent units across a square
   * @param pixels CSS pixels across it
   */
  fit(scale: string, extent: number, pixels: number): void {
    const pattern = this.patterns.get(scale) ?? this.add(scale);
    const side = String(extent / Math.max(1, Math.round(pixels / period)));
    pattern.setAttribute('width', side);
    pattern.setAttribute('height', side);
  }

  private add(scale: string): SVGPatternElement {
    const pattern = make('pattern', this.parent, {
      id: `map-stripes-${scale}`,
      patternUnits: 'userSpaceOnUse',
      viewBox: '0 0 8.5 8.5',
    });
    make('rect', pattern, { width: '8.5', height: '8.5', style: 'fill:var(--map-land)' });
    make('path', pattern, {
      d: 'M-1 1l2-2M-1 9.5l10.5-10.5M7.5 9.5l2-2',
      style: 'stroke:var(--map-none);stroke-width:1.5',
    });
    this.patterns.set(scale, pattern);
    return pattern;
  }
}
