/** A colour as any program that opens SVG knows it. */
export interface PlainColour {
  /** "#rrggbb" */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

const known = new Map<string, PlainColour>();
let pencil: OffscreenCanvasRenderingContext2D | null = null;

/** A computed CSS colour, in whatever space it is told. */
export function plainColour(css: string): PlainColour {
  const before = known.get(css);
  if (before) return before;
  const plain = fromRgb(css) ?? painted(css);
  known.set(css, plain);
  return plain;
}

/** As browsers write most: "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)". */
export function fromRgb(css: string): PlainColour | null {
  const [, red, green, blue, alpha = '1'] = css.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/) ?? [];
  return red && green && blue
    ? { colour: hex([red, green, blue].map(Number)), opacity: Number(alpha) }
    : null;
}

/** Other spaces are the browser's to turn into red, green and blue: it paints a pixel. */
function painted(css: string): PlainColour {
  pencil ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pencil) return { colour: '#000000', opacity: 0 };
  pencil.clearRect(0, 0, 1, 1);
  pencil.fillStyle = css;
  pencil.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pencil.getImageData(0, 0, 1, 1).data;
  return { colour: hex([red, green, blue]), opacity: Math.round((1000 * alpha) / 255) / 1000 };
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
