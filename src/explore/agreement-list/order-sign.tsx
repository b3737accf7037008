/** The present direction of an order, or, in a heading of another, both that a press can lead to. */
export type Direction = 'ascending' | 'descending' | 'none';

const shapes: Readonly<Record<Direction, string>> = {
  ascending: 'M5 13V3M1.5 6.5 5 3l3.5 3.5',
  descending: 'M5 3v10M1.5 9.5 5 13l3.5-3.5',
  none: 'M2 6l3-3 3 3M2 10l3 3 3-3',
};

/** An arrow up or down, or heads of both, faint. The words beside it, or aria-sort, say the same. */
export function OrderSign({ direction }: { readonly direction: Direction }) {
  return (
    <svg
      className="order-sign"
      data-direction={direction}
      viewBox="0 0 10 16"
      width="10"
      height="16"
      aria-hidden="true"
    >
      <path d={shapes[direction]} />
    </svg>
  );
}
