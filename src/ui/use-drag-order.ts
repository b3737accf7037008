import { type PointerEvent, type RefObject, useEffect, useState } from 'react';

/** How near the edge of what scrolls a pointer makes it scroll, and by how much, in CSS pixels. */
const edge = { reach: 56, step: 14 } as const;

interface DragOrder<Key> {
  /** As the reader is about to have it. */
  readonly order: readonly Key[];
  readonly dragged: Key | null;
  /** To be given to an item's handle. */
  readonly handleOf: (key: Key) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/**
 * An order that is changed by dragging an item by its handle; nothing is settled before it is let go, and Escape leaves
 * all as it was.
 *
 * @param list holds the items, each with its key as `data-key`
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  onDrop: (key: string, index: number) => void,
): DragOrder<string> {
  const [drag, setDrag] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const others = keys.filter((key) => key !== drag?.key);
  const isDragging = drag !== null;

  useEffect(() => {
    if (!isDragging) return;
    const abandon = (event: KeyboardEvent) => event.key === 'Escape' && setDrag(null);
    window.addEventListener('keydown', abandon);
    return () => window.removeEventListener('keydown', abandon);
  }, [isDragging]);

  return {
    order: drag ? others.toSpliced(drag.index, 0, drag.key) : keys,
    dragged: drag?.key ?? null,
    handleOf: (key) => ({
      onPointerDown: (event) => {
        // A second finger does not matter.
        if (event.button !== 0 || drag) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ key, index: keys.indexOf(key) });
      },
      onPointerMove: ({ clientY }) => {
        if (drag?.key !== key) return;
        scrollAtEdge(list.current, clientY);
        const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
        const above = items.filter((item) => {
          const { top, height } = item.getBoundingClientRect();
          return item.dataset.key !== drag.key && top + height / 2 < clientY;
        });
        if (above.length !== drag.index) setDrag({ key: drag.key, index: above.length });
      },
      onPointerUp: () => {
        if (drag?.key !== key) return;
        setDrag(null);
        if (drag.index !== keys.indexOf(drag.key)) onDrop(drag.key, drag.index);
      },
      onPointerCancel: () => drag?.key === key && setDrag(null),
    }),
  };
}

function scrollAtEdge(list: HTMLElement | null, y: number): void {
  const scroller = list?.closest('.app-panel, .sheet-content, .author-pages');
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + edge.reach) scroller.scrollBy(0, -edge.step);
  if (y > bottom - edge.reach) scroller.scrollBy(0, edge.step);
}
