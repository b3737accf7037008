/** What an agreement can be besides its kind: two degrees, or one of a network of universities. */
export type MarkKind = 'double-degree' | 'network';

/** In a circle of radius 1: a disc half before another; three nodes. Filled, for lines blur at this size. */
const shapes: Readonly<Record<MarkKind, string>> = {
  'double-degree':
    'M-.72 0a.42.42 0 1 0 .84 0a.42.42 0 1 0-.84 0M.13-.39A.42.42 0 1 1 .13.39A.58.58 0 0 0 .13-.39z',
  network:
    'M-.64.34a.24.24 0 1 0 .48 0a.24.24 0 1 0-.48 0M-.24-.42a.24.24 0 1 0 .48 0a.24.24 0 1 0-.48 0M.16.34a.24.24 0 1 0 .48 0a.24.24 0 1 0-.48 0',
};
/** What links the nodes. */
const links = 'M-.4.34 0-.42.4.34z';

interface MarkGlyphProps {
  readonly kind: MarkKind;
  /** CSS pixels from the middle of the marker. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** On a ground of its own; without one it stands on a category's colour. */
  readonly ground: boolean;
}

/** The mark as a part of a drawing. */
export function MarkGlyph({ kind, x, y, radius, ground }: MarkGlyphProps) {
  const round = (value: number) => Number(value.toFixed(1));
  return (
    <g
      className="mark-glyph"
      data-mark={kind}
      transform={`translate(${round(x)} ${round(y)})scale(${round(radius)})`}
    >
      {ground && <circle className="mark-ground" r={1} />}
      {kind === 'network' && <path className="mark-links" d={links} />}
      <path className="mark-shape" d={shapes[kind]} />
    </g>
  );
}

/** The mark beside its name: as large as a capital letter. Hidden from screen readers, as the name says it. */
export function MarkSymbol({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg className="mark-symbol" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <MarkGlyph kind={kind} x={0} y={0} radius={6.5} ground />
    </svg>
  );
}
