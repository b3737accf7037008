import { element } from '../../../charts/export/svg.ts';
import type { Box } from './gradient.ts';
import type { PlainColour } from './plain-colour.ts';

interface Shadow {
  readonly colour: string;
  /** CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly blur: number;
  readonly spread: number;
}

/** Reads a computed box-shadow; those within the box are left out. */
export function readShadows(css: string): readonly Shadow[] {
  if (css === 'none') return [];
  return css.split(/, (?![^(]*\))/).flatMap((shadow): readonly Shadow[] => {
    const [, colour, x, y, blur, spread] =
      shadow.match(/^(.*\)) (-?[\d.]+)px (-?[\d.]+)px ([\d.]+)px (-?[\d.]+)px$/) ?? [];
    if (!colour) return [];
    return [{ colour, x: Number(x), y: Number(y), blur: Number(blur), spread: Number(spread) }];
  });
}

/** Writes shadows of a box, the first on top. @param definitions into which blurs go by their ids */
export function writeShadows(
  shadows: readonly Shadow[],
  box: Box & { readonly radius: number },
  definitions: Map<string, string>,
  plain: (css: string) => PlainColour,
): string {
  const drawn = shadows
    .map(({ colour: css, x, y, blur, spread }) => {
      const { colour, opacity } = plain(css);
      const id = `blur-${blur}`;
      if (opacity === 0) return '';
      if (blur > 0 && !definitions.has(id)) definitions.set(id, blurOf(id, blur / 2));
      return element('rect', {
        x: box.left + x - spread,
        y: box.top + y - spread,
        width: Math.max(0, box.width + 2 * spread),
        height: Math.max(0, box.height + 2 * spread),
        rx: box.radius + spread || undefined,
        fill: colour,
        'fill-opacity': opacity,
        filter: blur > 0 ? `url(#${id})` : undefined,
      });
    })
    .toReversed()
    .join('');
  if (drawn === '') return '';
  // A ground that one sees through shows none of it.
  const id = `round-${definitions.size}`;
  definitions.set(
    id,
    element('clipPath', { id }, element('path', { d: around(box), 'clip-rule': 'evenodd' })),
  );
  return element('g', { 'clip-path': `url(#${id})` }, drawn);
}

/** All that is near but for the box. */
function around({ left, top, width, height, radius: r }: Box & { readonly radius: number }): string {
  const [far, wide, high] = [100, width + 200, height + 200];
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return (
    `M${left - far} ${top - far}h${wide}v${high}h${-wide}z` +
    `M${left + r} ${top}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}` +
    `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`
  );
}

function blurOf(id: string, stdDeviation: number): string {
  const place = { x: '-50%', y: '-100%', width: '200%', height: '300%' };
  return element('filter', { id, ...place }, element('feGaussianBlur', { stdDeviation }));
}
