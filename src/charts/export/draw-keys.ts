import { ghost } from './bar.ts';
import type { ChartExport } from './chart-export.ts';
import type { Drawn, Frame, Look } from './look.ts';
import { element, write } from './svg.ts';
import { fonts, lineHeight, setText } from './text.ts';

/** CSS pixels. */
const swatch = 14;
const toLabel = 8;
const between = 22;
const lineGap = 6;

/** What colours mean, and what solid and pale: entries one after the other, in lines. */
export function drawKeys(spec: Pick<ChartExport, 'legend' | 'parts'>, frame: Frame, look: Look): Drawn {
  const { palette, measure } = look;
  const rowHeight = lineHeight(fonts.label);
  const square = (x: number, y: number) => ({ x, y: y + (rowHeight - swatch) / 2, height: swatch });
  const solid = (colour: string, width: number) => (x: number, y: number) =>
    element('rect', { ...square(x, y), width, rx: 2, fill: colour });
  const pale = (x: number, y: number) => ghost({ ...square(x, y), width: 2 * swatch }, palette.softInk);
  const entries = [
    ...spec.legend.map(({ category, label }) => ({
      label,
      width: swatch,
      mark: solid(palette.category[category], swatch),
    })),
    ...(spec.parts
      ? [
          { label: spec.parts.part, width: 2 * swatch, mark: solid(palette.softInk, 2 * swatch) },
          { label: spec.parts.whole, width: 2 * swatch, mark: pale },
        ]
      : []),
  ];

  const elements: string[] = [];
  const right = frame.left + frame.width;
  let x = frame.left;
  let top = frame.top;
  let lineBottom = top;
  for (const { label, width, mark } of entries) {
    const text = setText(label, fonts.label, frame.width - width - toLabel, measure);
    const wide = width + toLabel + text.width;
    if (x > frame.left && x + wide > right) {
      x = frame.left;
      top = lineBottom + lineGap;
    }
    elements.push(mark(x, top), ...write(text, { x: x + width + toLabel, top, fill: palette.ink }));
    lineBottom = Math.max(lineBottom, top + text.height);
    x += wide + between;
  }
  return { elements, bottom: lineBottom };
}
