import { type BarPlace, partBar } from './bar.ts';
import type { BarsDrawing } from './chart-export.ts';
import type { Drawn, Frame, Look } from './look.ts';
import { chosenMark, middle, rowHeight, rowLook, widest } from './rows.ts';
import { element, write } from './svg.ts';
import { fonts, setText } from './text.ts';

/** One bar a row, between its label and its numbers. */
export function drawBars({ rows, largest }: BarsDrawing, frame: Frame, look: Look): Drawn {
  const { palette, measure } = look;
  const set = rows.map((row) => ({
    row,
    label: setText(row.label, row.chosen ? fonts.strong : fonts.label, 0.34 * frame.width, measure),
    text: setText(row.text, fonts.label, 0.28 * frame.width, measure),
  }));
  const right = frame.left + frame.width;
  const barLeft = frame.left + widest(set.map(({ label }) => label)) + rowLook.gap;
  const barRight = right - widest(set.map(({ text }) => text)) - rowLook.gap;

  const elements: string[] = [];
  let top = frame.top;
  for (const { row, label, text } of set) {
    const height = rowHeight(label, text);
    if (row.chosen) elements.push(chosenMark(frame.left, top, height, palette.ink));
    const isBroken = row.whole > largest;
    const bar = {
      x: barLeft,
      y: middle(top, height, { height: rowLook.barHeight }),
      width: barRight - barLeft,
      height: rowLook.barHeight,
    };
    elements.push(
      ...write(label, {
        x: frame.left,
        top: middle(top, height, label),
        fill: palette.ink,
        lang: row.lang,
      }),
      ...partBar(
        bar,
        { ...row, largest: isBroken ? row.whole : largest },
        row.category ? palette.category[row.category] : palette.softInk,
      ),
      ...(isBroken ? [gapIn(bar, palette.panel)] : []),
      ...write(text, { x: right, top: middle(top, height, text), fill: palette.ink, anchor: 'end' }),
    );
    top += height;
  }
  return { elements, bottom: top };
}

/** A slanting gap near the end of a bar that is longer than there is room: it is to a scale of its own. */
function gapIn({ x, y, width, height }: BarPlace, paper: string): string {
  const left = x + 0.84 * width;
  const corners = [
    [left + 3, y - 1],
    [left + 9, y - 1],
    [left + 3, y + height + 1],
    [left - 3, y + height + 1],
  ];
  return element('polygon', {
    points: corners.map((corner) => corner.map((value) => Math.round(10 * value) / 10).join()).join(' '),
    fill: paper,
  });
}
