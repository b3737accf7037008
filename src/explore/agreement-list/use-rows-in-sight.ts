import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
} from 'react';

interface Rows {
  readonly count: number;
  readonly keyOf: (index: number) => number;
  /** A row's usual height in CSS pixels, until it has been measured. */
  readonly usualHeight: number;
  /** The row to look at; -1 for none. */
  readonly active: number;
  /** It is brought into view when this becomes another: not when the rows are ordered anew. Null for none. */
  readonly activeKey: string | null;
}

/** A row that is in the page, or the end of the table (null), and the room of what is not there before it. */
interface Stretch {
  readonly index: number | null;
  /** CSS pixels. */
  readonly gapBefore: number;
}

interface RowsInSight {
  readonly stretches: readonly Stretch[];
  /** To be given to each row, with its `data-index`. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  /** To be given to the body. */
  readonly noteFocus: (event: FocusEvent) => void;
  readonly noteBlur: (event: FocusEvent) => void;
}

/** Rows kept ready beyond the edges of what is seen. */
const readyBeyond = 8;
/** Room for the headings, which stay in sight, in CSS pixels. */
const headingsHeight = 56;

/**
 * Which rows of a long table stand in the page: those that are seen, and wherever it is scrolled the first and the last
 * (where Tab comes in), the one with the focus and its neighbours (where Tab goes next), and the active one.
 *
 * @param body of the table, in whatever scrolls it
 */
export function useRowsInSight(
  body: RefObject<HTMLElement | null>,
  { count, keyOf, usualHeight, active, activeKey }: Rows,
): RowsInSight {
  const { scroller, before } = useSurroundings(body, count);
  const [focusedKey, setFocusedKey] = useState<number | null>(null);
  const focused = focusedKey === null ? -1 : indexOfKey(count, keyOf, focusedKey);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    enabled: scroller !== null,
    getScrollElement: () => scroller,
    // The virtualizer would begin at the top, and take the page there.
    initialOffset: () => scroller?.scrollTop ?? 0,
    estimateSize: () => usualHeight,
    getItemKey: keyOf,
    scrollMargin: before,
    scrollPaddingStart: headingsHeight,
    overscan: readyBeyond,
    rangeExtractor: (range) =>
      withKept(range, [0, focused - 1, focused, focused + 1, active, range.count - 1]),
  });
  const bringIntoView = useEffectEvent(() => {
    if (active >= 0 && scroller) virtualizer.scrollToIndex(active, { align: 'auto' });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what it waits for
  useEffect(() => bringIntoView(), [activeKey, scroller]);

  const stretches: Stretch[] = [];
  let end = before;
  for (const { index, start, end: itsEnd } of virtualizer.getVirtualItems()) {
    stretches.push({ index, gapBefore: Math.max(0, start - end) });
    end = itsEnd;
  }
  stretches.push({ index: null, gapBefore: Math.max(0, before + virtualizer.getTotalSize() - end) });

  return {
    stretches,
    measure: virtualizer.measureElement,
    noteFocus: ({ target }) => {
      const index = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
      setFocusedKey(index >= 0 ? keyOf(index) : null);
    },
    noteBlur: ({ relatedTarget }) => {
      // To another row: told by its focus. Or to another window: the focus comes back to where it was.
      if (body.current?.contains(relatedTarget) || body.current?.contains(document.activeElement)) return;
      setFocusedKey(null);
    },
  };
}

function indexOfKey(count: number, keyOf: (index: number) => number, key: number): number {
  for (let index = 0; index < count; index += 1) if (keyOf(index) === key) return index;
  return -1;
}

function withKept(range: Range, kept: readonly number[]): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  for (const index of kept) if (index >= 0 && index < range.count) indexes.add(index);
  return [...indexes].sort((one, other) => one - other);
}

interface Surroundings {
  /** What the table scrolls in, up and down; null until it stands in the page. */
  readonly scroller: HTMLElement | null;
  /** How far below the beginning of what scrolls the rows begin, in CSS pixels. */
  readonly before: number;
}

/** What stands above the rows may grow, or go. */
function useSurroundings(body: RefObject<HTMLElement | null>, count: number): Surroundings {
  const [around, setAround] = useState<Surroundings>({ scroller: null, before: 0 });
  const measure = useCallback(() => {
    const element = body.current;
    if (!element) return;
    const scroller = scrollerOf(element);
    const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const before = Math.round(top + scroller.scrollTop - scroller.clientTop);
    setAround((known) =>
      known.scroller === scroller && known.before === before ? known : { scroller, before },
    );
  }, [body]);
  // Not at each drawing: the browser would lay the page out anew for each frame of a scroll.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other choices, other controls above
  useLayoutEffect(measure, [measure, count]);
  useEffect(() => {
    const scroller = body.current && scrollerOf(body.current);
    const observer = new ResizeObserver(measure);
    for (const child of scroller?.querySelectorAll(':scope > *, :scope > * > *') ?? [])
      observer.observe(child);
    return () => observer.disconnect();
  }, [body, measure]);
  return around;
}

/** The nearest element around that scrolls up and down; the region of a wide table scrolls sideways alone. */
function scrollerOf(element: HTMLElement): HTMLElement {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(outer);
    const scrollsSideways = overflowX !== 'visible' && outer.scrollHeight <= outer.clientHeight;
    if (/auto|scroll/.test(overflowY) && !scrollsSideways) return outer;
  }
  return document.documentElement;
}
