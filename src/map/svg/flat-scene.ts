import { toWorld, type WorldPoint } from '../mercator.ts';
import { type ArcLines, arcSheet } from './arcs.ts';
import { make } from './element.ts';
import { graticuleLines, graticuleSheet } from './graticule.ts';
import { flatPen } from './pens.ts';
import { middleOf, type View, worldPixels } from './projection.ts';
import type { Sheet, SheetAddress } from './sheet.ts';
import type { SheetStore } from './sheet-store.ts';
import { boxInView, sheetZoom, squaresIn, wrapped } from './sheets-in-view.ts';
import { type Fills, Sketch } from './sketch.ts';
import type { Stripes } from './stripes.ts';

/** What the flat map and the globe share. */
export interface SceneParts {
  readonly store: SheetStore;
  readonly stripes: Stripes;
  readonly arcs: ArcLines;
}

/** A square of the world that stands in the picture. */
interface Standing {
  /** Its x is the column in which it stands, which may lie beyond the world. */
  readonly square: SheetAddress;
  readonly sheet: Sheet;
  readonly sketch: Sketch;
  fills: Fills;
}

/** The Mercator map: paths are written once for each square of the world, and moved from then on. */
export class FlatScene {
  readonly group: SVGGElement;
  private readonly land: SVGRectElement;
  private readonly far: SVGGElement;
  private readonly graticule: SVGGElement;
  private readonly near: SVGGElement;
  private readonly reach: SVGGElement;
  private readonly store: SheetStore;
  private readonly stripes: Stripes;
  private readonly arcs: ArcLines;
  private world: Sheet | null = null;
  private readonly standing = new Map<string, Standing>();

  constructor(parent: Element, { store, stripes, arcs }: SceneParts) {
    this.store = store;
    this.stripes = stripes;
    this.arcs = arcs;
    this.group = make('g', parent);
    // Beyond the south end of Mercator's world lies the rest of Antarctica.
    this.land = make('rect', this.group, { style: 'fill:var(--map-land)', width: '100%', height: '100%' });
    this.graticule = make('g', this.group);
    this.far = make('g', this.group);
    this.near = make('g', this.group);
    this.reach = make('g', this.group);
  }

  setWorld(world: Sheet): void {
    this.world = world;
  }

  /** The sheets in the picture, best last. */
  get sheets(): readonly Sheet[] {
    return [...this.standing.values()].map(({ sheet }) => sheet);
  }

  /**
   * @param margin CSS pixels that are drawn beyond each edge of the viewport; the upper left corner of the picture
   * lies so far outside
   */
  draw(view: View, margin: number, fills: Fills): void {
    const pixels = worldPixels(view.camera);
    const middle = middleOf(view);
    const [x, y] = toWorld(view.camera.center);
    const origin: WorldPoint = [middle.x + margin - x * pixels, middle.y + margin - y * pixels];
    this.land.setAttribute('y', String(Math.round(origin[1] + pixels)));
    const box = boxInView(view, margin);
    const worlds = squaresIn(box, 0);
    const z = sheetZoom(view.camera.zoom);
    const wanted = z === null ? [] : squaresIn(box, z);
    const sheets = this.store.seen(wanted.map(wrapped));
    const there = wanted.flatMap((square, index) => {
      const sheet = sheets[index];
      return sheet ? [{ square, sheet }] : [];
    });
    const complete = wanted.length > 0 && there.length === wanted.length;
    const shown = new Set<string>();
    const stand = (square: SheetAddress, sheet: Sheet, parent: Element) => {
      const key = `${parent === this.far ? 'far' : square.z}/${square.x}/${square.y}`;
      shown.add(key);
      this.stand(key, square, sheet, parent, fills);
    };
    if (this.world && !complete) for (const square of worlds) stand(square, this.world, this.far);
    for (const { square, sheet } of there) stand(square, sheet, this.near);
    for (const [key, { square, sketch }] of this.standing) {
      // What was seen before stays beneath until all that is finer is there.
      const keep = shown.has(key) || (!complete && z !== null && square.z > 0 && meets(square, box));
      if (!keep) {
        sketch.remove();
        this.standing.delete(key);
        continue;
      }
      const { extent } = this.standing.get(key)?.sheet ?? graticuleSheet;
      place(sketch.group, square, extent, origin, pixels);
      this.stripes.fit(scaleOf(square, extent), extent, pixels / 2 ** square.z);
    }
    this.group.style.setProperty('--map-cover', complete ? 'none' : 'var(--map-sea)');
    this.drawGraticule(worlds, origin, pixels);
    this.drawArcs(worlds, origin, pixels);
  }

  private stand(key: string, square: SheetAddress, sheet: Sheet, parent: Element, fills: Fills): void {
    const found = this.standing.get(key);
    if (found) {
      // On top again: a coarser level may have come over it.
      if (found.fills !== fills) found.sketch.recolour([sheet], flatPen, fills);
      found.fills = fills;
      return;
    }
    const sketch = new Sketch(parent, this.stripes.paint(scaleOf(square, sheet.extent)));
    if (parent === this.near) sketch.group.prepend(cover(sheet.extent));
    sketch.draw([sheet], flatPen, fills);
    this.standing.set(key, { square, sheet, sketch, fills });
  }

  private drawArcs(worlds: readonly SheetAddress[], origin: WorldPoint, pixels: number): void {
    const columns = this.arcs.areShown ? worlds.map(({ x }) => x) : [];
    // What leaves one world is seen in the next.
    if (this.arcs.leaveTheWorld) columns.push(Math.min(...columns) - 1, Math.max(...columns) + 1);
    while (this.reach.childElementCount > columns.length) this.reach.lastElementChild?.remove();
    columns.forEach((x, index) => {
      const group = (this.reach.children[index] as SVGGElement | undefined) ?? make('g', this.reach);
      place(group, { z: 0, x, y: 0 }, arcSheet.extent, origin, pixels);
      this.arcs.draw(group, flatPen, arcSheet.extent / pixels);
    });
  }

  private drawGraticule(worlds: readonly SheetAddress[], origin: WorldPoint, pixels: number): void {
    while (this.graticule.childElementCount > worlds.length) this.graticule.lastElementChild?.remove();
    worlds.forEach((square, index) => {
      const made = this.graticule.children[index] as SVGGElement | undefined;
      place(made ?? drawnGraticule(this.graticule), square, graticuleSheet.extent, origin, pixels);
    });
  }
}

/** Squares of one zoom and fineness are drawn at one scale. */
function scaleOf({ z }: SheetAddress, extent: number): string {
  return `${z}-${extent}`;
}

function drawnGraticule(parent: Element): SVGGElement {
  const group = make('g', parent);
  make('path', group, {
    d: graticuleLines.map((points) => flatPen(points, graticuleSheet, false)).join(''),
    style: 'fill:none;stroke:var(--map-graticule);stroke-width:.75px;opacity:var(--map-graticule-opacity)',
    'vector-effect': 'non-scaling-stroke',
  });
  return group;
}

/** Sea over the coarser land beneath a tile, a pixel wider than it, so that no seam shows. */
function cover(extent: number): SVGRectElement {
  const pixel = extent / 512;
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const side of ['x', 'y']) rect.setAttribute(side, String(-pixel));
  for (const side of ['width', 'height']) rect.setAttribute(side, String(extent + 2 * pixel));
  rect.style.fill = 'var(--map-cover)';
  return rect;
}

function meets({ z, x, y }: SheetAddress, box: ReturnType<typeof boxInView>): boolean {
  const count = 2 ** z;
  return (
    x / count < box.right && (x + 1) / count > box.left && y / count < box.bottom && (y + 1) / count > box.top
  );
}

function place(
  group: SVGGElement,
  { z, x, y }: SheetAddress,
  extent: number,
  [left, top]: WorldPoint,
  pixels: number,
) {
  const side = pixels / 2 ** z;
  group.setAttribute('transform', `translate(${left + x * side} ${top + y * side})scale(${side / extent})`);
}
