import { defaultRangeExtractor, elementScroll, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Placement, VirtualListProps } from './virtual-list.tsx';

/** How far beyond the edges of what is seen items are kept ready, in CSS pixels. */
const readyBeyond = 440;
/** So many items must have been measured before their usual height is known. */
const enoughMeasured = 5;

/**
 * The long variant of {@link VirtualListProps}'s list. Besides what is seen, some items always stand in the page, so that
 * keys and screen readers find the list whole: the first and the last one (where Tab comes in), the one with the focus
 * and its neighbours (where Tab goes next), and the active one.
 */
export function LongList<Item>(props: VirtualListProps<Item>) {
  const { className, labelledBy, items, keyOf, usualHeight, active, render } = props;
  const list = useRef<HTMLUListElement>(null);
  const { scroller, before } = useSurroundings(list);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const [measuredHeight, setMeasuredHeight] = useState<number | null>(null);
  const focused = focusedKey === null ? -1 : items.findIndex((item) => keyOf(item) === focusedKey);
  const nameOf = useRef(keyOf);
  nameOf.current = keyOf;
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: items.length,
    enabled: scroller !== null,
    getScrollElement: () => scroller,
    // The virtualizer would begin at the top, and take the page there.
    initialOffset: () => scroller?.scrollTop ?? 0,
    estimateSize: () => measuredHeight ?? usualHeight,
    // A new function has all places reckoned anew: wanted when the items or their usual height are others, not else.
    // biome-ignore lint/correctness/useExhaustiveDependencies: see above
    getItemKey: useCallback(
      (index: number) => nameOf.current(items[index] as Item),
      [items, measuredHeight, usualHeight],
    ),
    scrollMargin: before,
    overscan: Math.ceil(readyBeyond / (measuredHeight ?? usualHeight)),
    rangeExtractor: (range) =>
      withKept(range, [0, focused - 1, focused, focused + 1, active, items.length - 1]),
    scrollToFn: (offset, options, instance) => {
      // No step at all would still end a smooth scroll that is under way.
      const target = offset + (options.adjustments ?? 0);
      if (Math.abs((scroller?.scrollTop ?? 0) - target) >= 1) elementScroll(offset, options, instance);
    },
  });
  const shown = virtualizer.getVirtualItems();

  // Items that have not been seen are taken to be as high as those that have: else the list would not end where the
  // scroll bar says, and an item far down would be missed.
  useLayoutEffect(() => {
    if (measuredHeight !== null || virtualizer.itemSizeCache.size < enoughMeasured) return;
    const sizes = [...virtualizer.itemSizeCache.values()].sort((one, other) => one - other);
    setMeasuredHeight(sizes[sizes.length >> 1] ?? null);
  });

  const noteFocus = ({ target }: FocusEvent) => {
    const index = indexIn(list.current, target);
    const focusedItem = index === null ? undefined : items[index];
    setFocusedKey(focusedItem === undefined ? null : keyOf(focusedItem));
  };
  const noteBlur = ({ relatedTarget }: FocusEvent) => {
    // To another item: told by its focus. Or to another window: the focus comes back to where it was.
    if (list.current?.contains(relatedTarget) || list.current?.contains(document.activeElement)) return;
    setFocusedKey(null);
  };

  return (
    <ul
      ref={list}
      className={className}
      aria-labelledby={labelledBy}
      data-long-list=""
      style={{
        position: 'relative',
        height: virtualizer.getTotalSize(),
        // The virtualizer holds what is seen in its place; the browser would do it a second time.
        overflowAnchor: 'none',
      }}
      onFocus={noteFocus}
      onBlur={noteBlur}
    >
      {shown.map(({ index, start }) =>
        render(items[index] as Item, {
          ref: virtualizer.measureElement,
          style: { position: 'absolute', insetInline: 0, top: start - before },
          'data-index': index,
          'aria-setsize': items.length,
          'aria-posinset': index + 1,
        } satisfies Placement),
      )}
    </ul>
  );
}

/** The items that are seen, and those that must stay wherever the list is scrolled. */
function withKept(range: Range, kept: readonly number[]): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  for (const index of kept) if (index >= 0 && index < range.count) indexes.add(index);
  return [...indexes].sort((one, other) => one - other);
}

/** Which of a list's own items an element stands in: an item may hold a list, too. */
function indexIn(list: HTMLElement | null, element: Element): number | null {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (outer.parentElement === list) return Number(outer.getAttribute('data-index'));
  }
  return null;
}

interface Surroundings {
  /** Null until the list stands in the page. */
  readonly scroller: HTMLElement | null;
  /** How far below the beginning of what scrolls the list begins, in CSS pixels. */
  readonly before: number;
}

/** What a list scrolls in. What stands above the list may grow. */
function useSurroundings(list: RefObject<HTMLElement | null>): Surroundings {
  const scroller = useRef<HTMLElement>(null);
  const [around, setAround] = useState<Surroundings>({ scroller: null, before: 0 });
  const measure = useCallback(() => {
    const element = list.current;
    if (!element) return;
    scroller.current ??= scrollerOf(element);
    const outer = scroller.current;
    const top = element.getBoundingClientRect().top - outer.getBoundingClientRect().top;
    const before = Math.round(top + outer.scrollTop - outer.clientTop);
    setAround((known) =>
      known.scroller === outer && known.before === before ? known : { scroller: outer, before },
    );
  }, [list]);
  // At each drawing: a list within an item of another is moved with it.
  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    for (const child of scroller.current?.children ?? []) observer.observe(child);
    return () => observer.disconnect();
  }, [measure]);
  return around;
}

/** The nearest element around that scrolls; else the page. */
function scrollerOf(element: HTMLElement): HTMLElement {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
  }
  return document.documentElement;
}
