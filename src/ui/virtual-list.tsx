import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What an item's element must take over, so that it stands where it belongs and is counted right. */
export interface Placement {
  readonly ref?: (element: HTMLLIElement | null) => void;
  readonly style?: CSSProperties;
  readonly 'data-index'?: number;
  readonly 'aria-setsize'?: number;
  readonly 'aria-posinset'?: number;
}

interface VirtualListProps<Item> {
  readonly className: string;
  readonly labelledBy?: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** An item's usual height in CSS pixels, until it has been measured. */
  readonly usualHeight: number;
  /** The item to bring into view when it becomes the one to look at; -1 for none. */
  readonly active: number;
  /** Must give an `li` that takes the placement over. */
  readonly render: (item: Item, placement: Placement) => ReactNode;
}

/** Up to here all items stand in the page: then a browser's own search finds them all. */
const longList = 120;
/** Items kept ready beyond the edges of what is seen. */
const readyBeyond = 8;

/**
 * A list of any length. A long one has only the items in the page that are seen, the one with the focus and the active
 * one; screen readers are told how many there are, and which each is.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { className, labelledBy, items, render } = props;
  if (items.length > longList) return <LongList {...props} />;
  return (
    <ul className={className} aria-labelledby={labelledBy}>
      {items.map((item) => render(item, nowhere))}
    </ul>
  );
}

const nowhere: Placement = {};

function LongList<Item>(props: VirtualListProps<Item>) {
  const { className, labelledBy, items, keyOf, usualHeight, active, render } = props;
  const list = useRef<HTMLUListElement>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const [focused, setFocused] = useState(-1);
  const before = useSpaceBefore(list, scroller);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => keyOf(items[index] as Item),
    scrollMargin: before,
    overscan: readyBeyond,
    rangeExtractor: (range) => withKept(range, [focused, active]),
  });
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, virtualizer]);
  return (
    <ul
      ref={list}
      className={className}
      aria-labelledby={labelledBy}
      style={{ position: 'relative', height: virtualizer.getTotalSize() }}
      onFocus={({ target }) =>
        setFocused(Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1))
      }
      onBlur={() => setFocused(-1)}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) =>
        render(items[index] as Item, {
          ref: virtualizer.measureElement,
          style: { position: 'absolute', insetInline: 0, top: start - before },
          'data-index': index,
          'aria-setsize': items.length,
          'aria-posinset': index + 1,
        }),
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

/** How far below the beginning of what scrolls the list begins, in CSS pixels; what stands above it may grow. */
function useSpaceBefore(
  list: { readonly current: HTMLElement | null },
  scroller: { current: HTMLElement | null },
): number {
  const [space, setSpace] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const outer = scrollerOf(element);
    scroller.current = outer;
    const measure = () => {
      const top = element.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop;
      setSpace(Math.round(top));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of outer.children) observer.observe(child);
    return () => observer.disconnect();
  }, [list, scroller]);
  return space;
}

/** The nearest element around that scrolls; else the page. */
function scrollerOf(element: HTMLElement): HTMLElement {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
  }
  return document.documentElement;
}
