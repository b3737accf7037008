import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { CategoryCounts } from '../model/aggregate.ts';
import { type Category, categories } from '../model/atlas.ts';
import { easeOut, movingTime, wantsCalm } from '../ui/motion.ts';
import { categoryColour } from './category-style.ts';
import { type DonutShape, donutBetween, donutSegments, donutShape, sameDonut } from './donut-geometry.ts';
import { haloWidth } from './marker-radius.ts';

/**
 * Lets a donut grow, shrink and turn into the one of other counts, from where it is if it moves already. React draws
 * what it will be, once; over that, unseen meanwhile, moves a ring that React knows nothing of.
 *
 * @returns to be given to the donut
 */
export function useDonutMotion(counts: CategoryCounts, radius: number): RefObject<SVGSVGElement | null> {
  const donut = useRef<SVGSVGElement>(null);
  /** What the eye sees. */
  const seen = useRef<DonutShape>(null);
  useLayoutEffect(() => {
    const from = seen.current;
    const to = donutShape(counts, radius);
    seen.current = to;
    if (!donut.current || !from || sameDonut(from, to) || wantsCalm()) return;
    const ring = new MovingRing(donut.current);
    const start = performance.now();
    let frame = 0;
    const move = () => {
      const time = (performance.now() - start) / movingTime;
      if (time >= 1) {
        seen.current = to;
        ring.remove();
        return;
      }
      seen.current = donutBetween(from, to, easeOut(time));
      ring.draw(seen.current);
      frame = requestAnimationFrame(move);
    };
    move();
    return () => {
      cancelAnimationFrame(frame);
      ring.remove();
    };
  }, [counts, radius]);
  return donut;
}

/** A ring with its halo, in place of the one that React draws, under its number and marks. */
class MovingRing {
  private readonly group = create('g', 'donut-moving');
  private readonly halo = create('circle', 'donut-halo');
  private readonly hole = create('circle', 'donut-hole');
  private readonly segments: ReadonlyMap<Category, SVGElement>;
  private readonly donut: SVGSVGElement;

  constructor(donut: SVGSVGElement) {
    this.donut = donut;
    this.segments = new Map(
      categories.map((category) => {
        const segment = create('path', 'donut-segment');
        segment.style.fill = categoryColour(category);
        return [category, segment];
      }),
    );
    this.group.append(this.halo, this.hole, ...this.segments.values());
    donut.insertBefore(this.group, donut.querySelector(':scope > :is(text, g)'));
    donut.dataset.moving = '';
  }

  draw(shape: DonutShape): void {
    this.halo.setAttribute('r', String(shape.outerRadius + haloWidth));
    this.hole.setAttribute('r', String(shape.outerRadius - 1));
    const paths = new Map(donutSegments(shape).map(({ category, path }) => [category, path]));
    for (const [category, segment] of this.segments) segment.setAttribute('d', paths.get(category) ?? '');
  }

  remove(): void {
    this.group.remove();
    delete this.donut.dataset.moving;
  }
}

function create(kind: 'g' | 'circle' | 'path', className: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', kind);
  element.setAttribute('class', className);
  return element;
}
