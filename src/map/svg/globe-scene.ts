import type { ArcLines } from './arcs.ts';
import { make } from './element.ts';
import type { SceneParts } from './flat-scene.ts';
import { graticuleLines, graticuleSheet } from './graticule.ts';
import { globePen, globeUnits } from './pens.ts';
import { middleOf, type View } from './projection.ts';
import type { Sheet } from './sheet.ts';
import type { SheetStore } from './sheet-store.ts';
import { sheetZoom, squaresOnGlobe } from './sheets-in-view.ts';
import { type Fills, Sketch } from './sketch.ts';
import { Sphere } from './sphere.ts';

/** Least distance of neighbouring points in CSS pixels, while the globe turns and at rest. */
const [leastMoving, leastResting] = [1.5, 0.25];

/** The globe: written anew in each frame, from the coarse world while it turns, from tiles when it rests. */
export class GlobeScene {
  readonly group: SVGGElement;
  private readonly sea: SVGCircleElement;
  private readonly graticule: SVGPathElement;
  private readonly sketch: Sketch;
  private readonly reach: SVGGElement;
  private readonly store: SheetStore;
  private readonly arcs: ArcLines;
  private world: Sheet | null = null;
  sheets: readonly Sheet[] = [];

  constructor(parent: Element, { store, stripes, arcs }: SceneParts) {
    this.store = store;
    this.arcs = arcs;
    this.group = make('g', parent);
    this.sea = make('circle', this.group, { style: 'fill:var(--map-sea)' });
    const scaled = make('g', this.group, { transform: `scale(${1 / globeUnits})` });
    this.graticule = make('path', scaled, {
      style: 'fill:none;stroke:var(--map-graticule);stroke-width:.75px;opacity:var(--map-graticule-opacity)',
      'vector-effect': 'non-scaling-stroke',
    });
    stripes.fit('globe', globeUnits * 850, 850);
    this.sketch = new Sketch(scaled, stripes.paint('globe'));
    this.reach = make('g', scaled);
  }

  setWorld(world: Sheet): void {
    this.world = world;
  }

  draw(view: View, moving: boolean, fills: Fills): void {
    const sphere = new Sphere(view);
    const { x, y } = middleOf(view);
    for (const [name, value] of Object.entries({ cx: x, cy: y, r: sphere.limb }))
      this.sea.setAttribute(name, value.toFixed(1));
    const pen = globePen(sphere, moving ? leastMoving : leastResting);
    const lines = graticuleLines.map((points) => pen(points, graticuleSheet, false));
    this.graticule.setAttribute('d', lines.join(''));
    this.sheets = this.sheetsFor(view, moving);
    this.sketch.draw(this.sheets, pen, fills);
    this.arcs.draw(this.reach, pen, globeUnits);
  }

  private sheetsFor(view: View, moving: boolean): readonly Sheet[] {
    const world = this.world ? [this.world] : [];
    const z = sheetZoom(view.camera.zoom);
    if (z === null) return world;
    // Far away the coarse world serves a globe that turns; near, two levels coarser tiles do.
    const level = moving ? z - 2 : z;
    if (level < 1) return world;
    const squares = squaresOnGlobe(view, level);
    const sheets = this.store.seen(squares);
    return sheets.every((sheet) => sheet !== null) ? sheets : world;
  }
}
