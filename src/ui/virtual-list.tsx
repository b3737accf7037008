import { type CSSProperties, lazy, type ReactNode, Suspense } from 'react';
import { useIsMounted } from './after-mounting.tsx';
import { usePrinting } from './use-printing.ts';

/** What an item's element must take over, so that it stands where it belongs and is counted right. */
export interface Placement {
  readonly ref?: (element: HTMLLIElement | null) => void;
  readonly style?: CSSProperties;
  readonly 'data-index'?: number;
  readonly 'aria-setsize'?: number;
  readonly 'aria-posinset'?: number;
}

export interface VirtualListProps<Item> {
  readonly className: string;
  readonly labelledBy?: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** An item's usual height in CSS pixels, until one has been measured. */
  readonly usualHeight: number;
  /** The item that is to stand in the page wherever the list is scrolled; -1 for none. */
  readonly active: number;
  /** Must give an `li` that takes the placement over, and has no margin. */
  readonly render: (item: Item, placement: Placement) => ReactNode;
}

/** Up to here all items stand in the page: then a browser's own search finds them all. */
const longList = 120;
/** So many of a long one stand there until the rest is ready: more than a window shows. */
const beginning = 40;

/** Most atlases never need it: it is no part of the first load. A list that can't have it is whole. */
const LongList = lazy(() =>
  import('./long-list.tsx').then(
    ({ LongList: component }) => ({ default: component as typeof WholeList }),
    () => ({ default: WholeList }),
  ),
) as unknown as <Item>(props: VirtualListProps<Item>) => ReactNode;

/**
 * A list of any length. A long one has only the items in the page that are seen, the one with the focus and the active
 * one; screen readers are told how many there are, and which each is. On paper it is whole.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const isMounted = useIsMounted();
  const isPrinting = usePrinting();
  if (isPrinting || props.items.length <= longList) return <WholeList {...props} />;
  if (!isMounted) return <Beginning {...props} />;
  return (
    <Suspense fallback={<Beginning {...props} />}>
      <LongList {...props} />
    </Suspense>
  );
}

function WholeList<Item>({ className, labelledBy, items, render }: VirtualListProps<Item>) {
  return (
    <ul className={className} aria-labelledby={labelledBy}>
      {items.map((item) => render(item, nowhere))}
    </ul>
  );
}

const nowhere: Placement = {};

/** The list's beginning, and room for the rest: what can be read while the rest is made ready. */
function Beginning<Item>({ className, labelledBy, items, usualHeight, render }: VirtualListProps<Item>) {
  const shown = items.slice(0, beginning);
  return (
    <ul
      className={className}
      aria-labelledby={labelledBy}
      style={{ paddingBottom: (items.length - shown.length) * usualHeight }}
    >
      {shown.map((item, index) => render(item, { 'aria-setsize': items.length, 'aria-posinset': index + 1 }))}
    </ul>
  );
}
