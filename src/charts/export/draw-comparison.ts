import { categoryBar, partBar } from './bar.ts';
import type { ComparisonDrawing } from './chart-export.ts';
import type { Drawn, Frame, Look } from './look.ts';
import { widest } from './rows.ts';
import { element, write } from './svg.ts';
import { fonts, setText } from './text.ts';

/** CSS pixels. */
const barHeight = 10;
const gap = 28;
const padding = 10;

/** A column a country, a row a measure: what is alike and what is not stands side by side. */
export function drawComparison({ columns, rows }: ComparisonDrawing, frame: Frame, look: Look): Drawn {
  const { palette, measure } = look;
  const labels = rows.map(({ label }) => setText(label, fonts.label, 0.22 * frame.width, measure));
  const labelWidth = widest(labels);
  const width = (frame.width - labelWidth) / Math.max(1, columns.length) - gap;
  const leftOf = (index: number) => frame.left + labelWidth + gap + index * (width + gap);
  const elements: string[] = [];
  let top = frame.top;
  const rule = () =>
    element('line', {
      x1: frame.left,
      x2: frame.left + frame.width,
      y1: top,
      y2: top,
      stroke: palette.rule,
    });

  const heads = columns.map(({ label }) => setText(label, fonts.heading, width, measure));
  const headHeight = Math.max(0, ...heads.map(({ height }) => height));
  for (const [index, head] of heads.entries()) {
    elements.push(
      ...write(head, {
        x: leftOf(index),
        top: top + headHeight - head.height,
        fill: palette.ink,
        lang: columns[index]?.lang,
      }),
    );
  }
  top += headHeight + padding;

  for (const [index, { cells, largest }] of rows.entries()) {
    elements.push(rule());
    top += padding;
    const label = labels[index];
    if (label) elements.push(...write(label, { x: frame.left, top, fill: palette.ink }));
    let bottom = top + (label?.height ?? 0);
    for (const [column, { text, value }] of cells.entries()) {
      const x = leftOf(column);
      const words = setText(text, value === null ? fonts.label : fonts.strong, width, measure);
      elements.push(...write(words, { x, top, fill: palette.ink }));
      bottom = Math.max(bottom, top + words.height);
      if (value === null) continue;
      const bar = { x, y: top + words.height + 4, width, height: barHeight };
      elements.push(
        ...(typeof value === 'number'
          ? partBar(bar, { part: value, whole: value, largest }, palette.softInk)
          : categoryBar(bar, value, largest, look)),
      );
      bottom = Math.max(bottom, bar.y + barHeight);
    }
    top = bottom + padding;
  }
  return { elements, bottom: top };
}
