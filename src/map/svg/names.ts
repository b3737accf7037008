import type { LonLat } from '../../model/atlas.ts';
import { fetchCountryLabels } from '../country-labels.ts';
import type { CountryLabel } from '../country-names.ts';
import type { HandInput } from '../hand.ts';
import { mapFont } from '../map-font.ts';
import { toWorld } from '../mercator.ts';
import { countryRules, dotRadius, lineHeight, markerBoxShare } from '../name-rules.ts';
import { palettes } from '../palette.ts';
import { make } from './element.ts';
import { type Anchor, type Box, type Label, offsetOf, placeLabels, wrap } from './label-placement.ts';
import { type NameToWrite, namesToWrite } from './names-to-write.ts';
import { middleOf, projector, type View, worldPixels } from './projection.ts';
import type { Sheet } from './sheet.ts';

/** How far beyond the edges names are written, so that a drag brings some in; CSS pixels. */
const margin = 160;

/** A name on the map. */
interface Written {
  readonly lonLat: LonLat;
  readonly element: SVGGElement;
}

/** The names on the map: placed anew when it rests, carried along while it moves. */
export class Names {
  private readonly svg: SVGSVGElement;
  private readonly pencil = document.createElement('canvas').getContext('2d');
  private countries: readonly CountryLabel[] = [];
  private written: readonly Written[] = [];
  private from: View | null = null;

  constructor(surface: HTMLElement) {
    this.svg = make('svg', surface, { 'aria-hidden': 'true' });
    this.svg.style.cssText =
      `position:absolute;inset:0;width:100%;height:100%;overflow:visible;pointer-events:none;will-change:transform;` +
      `font-family:${mapFont};text-anchor:middle;stroke-linejoin:round;paint-order:stroke`;
  }

  /** Learns countries' places and its letters. @throws Error when they can't be fetched */
  async load(): Promise<void> {
    this.countries = await fetchCountryLabels();
  }

  /** Writes the names for which there is room. */
  write(view: View, sheets: readonly Sheet[], input: HandInput): void {
    const place = projector(view);
    const { width, height } = view.viewport;
    const candidates = namesToWrite(this.countries, sheets, input, view.camera.zoom).flatMap((name) => {
      const { x, y, visible } = place(name.lonLat);
      const isNear = x > -margin && x < width + margin && y > -margin && y < height + margin;
      return visible && isNear ? [this.measured(name, x, y)] : [];
    });
    const anchors = placeLabels(
      candidates.map(({ label }) => label),
      markersIn(view, input),
    );
    const palette = palettes[input.theme];
    this.svg.style.stroke = palette.halo;
    this.svg.style.transform = '';
    this.svg.replaceChildren();
    this.written = candidates.flatMap(({ name, label, lines }, index) => {
      const anchor = anchors[index];
      if (!anchor) return [];
      const halo = input.shading ? countryRules.shadedHalo : name.halo;
      const element = make('g', this.svg, {
        fill: name.strong ? palette.ink : palette.softInk,
        'stroke-width': String(2 * halo),
        'font-size': name.size.toFixed(1),
      });
      if (name.spacing) element.setAttribute('letter-spacing', `${name.spacing}em`);
      if (name.kind === 'city') make('circle', element, { r: String(dotRadius), stroke: 'none' });
      writeLines(element, lines, label, anchor, name.size);
      return [{ lonLat: name.lonLat, element }];
    });
    this.from = view;
    this.putAll(view);
  }

  /** Carries the names along. */
  move(view: View): void {
    const { from } = this;
    if (!from) return;
    if (
      view.projection === 'mercator' &&
      from.projection === 'mercator' &&
      view.camera.zoom === from.camera.zoom
    ) {
      const [x, y] = slideBetween(from, view);
      this.svg.style.transform = `translate(${x}px,${y}px)`;
      return;
    }
    this.svg.style.transform = '';
    this.putAll(view);
  }

  private putAll(view: View): void {
    const place = projector(view);
    for (const { lonLat, element } of this.written) {
      const { x, y, visible } = place(lonLat);
      element.style.display = visible ? '' : 'none';
      if (visible) element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
  }

  private measured(name: NameToWrite, x: number, y: number) {
    const { size, spacing, distance, padding, anchors } = name;
    const widthOf = (text: string) => {
      if (!this.pencil) return text.length * size * 0.5;
      this.pencil.font = `${size}px ${mapFont}`;
      return this.pencil.measureText(text).width + text.length * spacing * size;
    };
    const lines = wrap(name.name, name.widest * size, widthOf);
    const width = Math.max(...lines.map(widthOf));
    const height = lines.length * size * lineHeight;
    const label: Label = { x, y, width, height, anchors, padding, distance: distance * size };
    return { name, label, lines };
  }
}

function writeLines(
  group: Element,
  lines: readonly string[],
  label: Label,
  anchor: Anchor,
  size: number,
): void {
  const [x, y] = offsetOf(label, anchor);
  lines.forEach((line, index) => {
    // Letters hang a third of their size below the middle of their line.
    const base = y + (index - (lines.length - 1) / 2) * size * lineHeight + size / 3;
    make('text', group, { x: x.toFixed(1), y: base.toFixed(1) }).textContent = line;
  });
}

function markersIn(view: View, { markers }: HandInput): Box[] {
  const place = projector(view);
  return markers.flatMap(({ lonLat, radius }) => {
    const { x, y, visible } = place(lonLat);
    const reach = radius * markerBoxShare;
    return visible ? [{ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }] : [];
  });
}

/** By how much the flat map has moved, in CSS pixels. */
function slideBetween(from: View, to: View): readonly [x: number, y: number] {
  const pixels = worldPixels(to.camera);
  const [before, now] = [middleOf(from), middleOf(to)];
  const [fromX, fromY] = toWorld(from.camera.center);
  const [toX, toY] = toWorld(to.camera.center);
  const turns = Math.round(fromX - toX);
  return [(fromX - turns - toX) * pixels + now.x - before.x, (fromY - toY) * pixels + now.y - before.y];
}
