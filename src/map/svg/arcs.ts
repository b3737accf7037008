import { arcOpacity, growthMs } from '../arc-look.ts';
import { greatCircle } from '../great-circle.ts';
import type { Arc, HandInput } from '../hand.ts';
import { toWorld } from '../mercator.ts';
import { make } from './element.ts';
import type { Pen } from './pens.ts';
import { emptySheet, type Points, type Sheet } from './sheet.ts';

/** The square in whose units arcs are kept: the world, whose sides they may leave. */
export const arcSheet: Sheet = { ...emptySheet({ z: 0, x: 0, y: 0 }), extent: 2 ** 22 };

/** An arc's great circle in the arcs' square. */
export function arcPoints({ from, to }: Arc): Points {
  return Float64Array.from(
    greatCircle(from, to).flatMap((place) => toWorld(place).map((part) => part * arcSheet.extent)),
  );
}

/** The lines of reach, in as many worlds as the picture shows. */
export class ArcLines {
  private arcs: readonly Arc[] = [];
  private points: readonly Points[] = [];
  /** When the arcs began to grow, by the page's clock. */
  private begun = Number.NEGATIVE_INFINITY;

  /** @returns whether the picture must be drawn again */
  follow({ arcs, reducedMotion }: HandInput): boolean {
    if (reducedMotion) this.begun = Number.NEGATIVE_INFINITY;
    if (arcs === this.arcs) return false;
    // They grow when the reach is first shown; those of another choice are there at once.
    if (this.arcs.length === 0 && !reducedMotion) this.begun = performance.now();
    this.arcs = arcs;
    this.points = arcs.map(arcPoints);
    return true;
  }

  /** Whether an arc goes on beyond the sides of the world, into the next one. */
  get leaveTheWorld(): boolean {
    const leaves = (points: Points) =>
      points.some((value, index) => index % 2 === 0 && (value < 0 || value > arcSheet.extent));
    return this.points.some(leaves);
  }

  get areShown(): boolean {
    return this.arcs.length > 0;
  }

  /**
   * Puts one path for each arc into a group; the widest lie beneath.
   * @param units of the group that make one CSS pixel
   */
  draw(group: SVGGElement, pen: Pen, units: number): void {
    while (group.childElementCount > this.arcs.length) group.lastElementChild?.remove();
    this.arcs.forEach(({ width }, index) => {
      const path = group.children[index] ?? make('path', group, arcLook);
      path.setAttribute('stroke-width', (width * units).toFixed(2));
      path.setAttribute('d', pen(this.points[index] ?? new Float64Array(), arcSheet, false));
    });
    this.grow(group);
  }

  /** Lets the lines grow on from where they are: a picture that is drawn anew starts nothing anew. */
  private grow(group: SVGGElement): void {
    const past = performance.now() - this.begun;
    if (past >= growthMs) return;
    for (const path of group.children) {
      for (const running of path.getAnimations()) running.cancel();
      // Dashes in parts of the path's length; for the time of growth its strokes are the picture's.
      path.animate(
        [
          { strokeDasharray: '0 1.1', strokeLinecap: 'butt' },
          { strokeDasharray: '1 1.1', strokeLinecap: 'butt' },
        ],
        { duration: growthMs, delay: -past, easing: 'cubic-bezier(.33,1,.68,1)' },
      );
    }
  }
}

const arcLook = {
  style: `fill:none;stroke:var(--map-arc);opacity:${arcOpacity};stroke-linecap:round;stroke-linejoin:round`,
  pathLength: '1',
} as const;
