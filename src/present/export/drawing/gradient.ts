import { element } from '../../../charts/export/svg.ts';
import type { PlainColour } from './plain-colour.ts';

/** A box in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Stop {
  readonly colour: string;
  /** As CSS has it, "78%" or "12px"; null for none. */
  readonly at: string | null;
}

interface Gradient {
  readonly kind: 'linear' | 'radial';
  /** What stands before the stops: "to right", "circle at 10px 20px"; empty for none. */
  readonly course: string;
  readonly stops: readonly Stop[];
}

/** Reads a computed CSS gradient; null for any other picture. */
export function readGradient(css: string): Gradient | null {
  const [, kind, inner] = css.match(/^(linear|radial)-gradient\((.*)\)$/) ?? [];
  if (!kind || !inner) return null;
  const parts = inner.split(/, (?![^(]*\))/);
  const course = /^(?:to |circle|ellipse|-?[\d.]+deg)/.test(parts[0] ?? '') ? (parts.shift() ?? '') : '';
  const stops = parts.map((part): Stop => {
    const [, colour = part, at = null] = part.match(/^(.*?)(?: (-?[\d.]+(?:px|%)))?$/) ?? [];
    return { colour, at };
  });
  return { kind: kind as Gradient['kind'], course, stops };
}

/** Writes a gradient for a box as an SVG definition. Straight ones to the right, up and down; round ones with stops in pixels. */
export function writeGradient(
  { kind, course, stops }: Gradient,
  box: Box,
  id: string,
  plain: (css: string) => PlainColour,
): string {
  if (kind === 'radial') {
    const [, x = '0', y = '0'] = course.match(/at ([\d.-]+)px ([\d.-]+)px/) ?? [];
    const radius = Math.max(1, ...stops.map(({ at }) => Number.parseFloat(at ?? '0')));
    const place = { cx: box.left + Number(x), cy: box.top + Number(y), r: radius };
    return element(
      'radialGradient',
      { id, gradientUnits: 'userSpaceOnUse', ...place },
      writeStops(stops, radius, plain),
    );
  }
  const { left, top, width, height } = box;
  const [right, bottom] = [left + width, top + height];
  const line =
    course === 'to right'
      ? { x1: left, y1: top, x2: right, y2: top }
      : course === 'to top'
        ? { x1: left, y1: bottom, x2: left, y2: top }
        : { x1: left, y1: top, x2: left, y2: bottom };
  const length = course === 'to right' ? width : height;
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', ...line },
    writeStops(stops, length, plain),
  );
}

/** @param length CSS pixels from the first to the last */
function writeStops(stops: readonly Stop[], length: number, plain: (css: string) => PlainColour): string {
  const colours = stops.map(({ colour }) => plain(colour));
  return stops
    .map(({ at }, index) => {
      const { colour = '#000000', opacity = 0 } = colours[index] ?? {};
      // CSS fades a colour out; SVG would fade to what colour "transparent" has, which is black.
      const beside = opacity === 0 ? (colours[index - 1] ?? colours[index + 1])?.colour : colour;
      return element('stop', {
        offset: String(offsetOf(at, index / Math.max(1, stops.length - 1), length)),
        'stop-color': beside ?? colour,
        'stop-opacity': opacity === 1 ? undefined : opacity,
      });
    })
    .join('');
}

function offsetOf(at: string | null, even: number, length: number): number {
  if (at === null) return even;
  const value = Number.parseFloat(at);
  return Math.round(10_000 * (at.endsWith('%') ? value / 100 : value / length)) / 10_000;
}
