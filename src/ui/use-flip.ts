import { type RefObject, useLayoutEffect, useRef } from 'react';
import { movingTime, wantsCalm } from './motion.ts';

/** Where rows are laid out, from the top of their list, by key. CSS pixels. */
type Tops = ReadonlyMap<string, number>;

/**
 * Lets the rows of a list glide from where they were to where they are when they are ordered anew, so that the eye can
 * follow them; new ones fade in. Only those that are or were in the window move.
 *
 * @param container of the rows: the elements with a `data-flip-key`, at any depth
 * @param order another object when rows are ordered anew, come or go, and only then: nothing else makes rows glide
 */
export function useFlip(container: RefObject<HTMLElement | null>, order: unknown): void {
  const before = useRef<{ readonly order: unknown; readonly tops: Tops }>(null);
  const glides = useRef<readonly Animation[]>([]);
  useLayoutEffect(() => {
    const list = container.current;
    const rows = [...(list?.querySelectorAll<HTMLElement>('[data-flip-key]') ?? [])];
    const former = before.current;
    const isGliding = glides.current.some(({ playState }) => playState === 'running');
    if (former?.order === order && isGliding) return;
    // A row that is on its way begins where the eye sees it.
    const seen = isGliding ? topsOf(list, rows) : null;
    for (const glide of glides.current) glide.cancel();
    const tops = topsOf(list, rows);
    before.current = { order, tops };
    if (!list || !former?.tops.size || former.order === order || wantsCalm()) return;
    const edge = list.getBoundingClientRect().top;
    glides.current = rows.flatMap((row) => {
      const top = tops.get(keyOf(row)) ?? 0;
      const formerTop = former.tops.get(keyOf(row));
      const isNew = formerTop === undefined;
      const way = isNew ? 0 : formerTop - top + (seen?.get(keyOf(row)) ?? top) - top;
      if (!isNew && way === 0) return [];
      const [first, last] = [edge + top + Math.min(0, way), edge + top + Math.max(0, way) + row.offsetHeight];
      if (first > window.innerHeight || last < 0) return [];
      // Added to whatever transform a row may stand by.
      const from: Keyframe = isNew ? { opacity: 0 } : { transform: `translateY(${way}px)`, composite: 'add' };
      return row.animate([from, {}], { duration: movingTime, easing: 'ease-out' });
    });
  });
}

function topsOf(list: HTMLElement | null, rows: readonly HTMLElement[]): Tops {
  const edge = list?.getBoundingClientRect().top ?? 0;
  return new Map(rows.map((row) => [keyOf(row), row.getBoundingClientRect().top - edge]));
}

function keyOf(row: HTMLElement): string {
  return row.dataset.flipKey ?? '';
}
