import { partBar } from './bar.ts';
import type { StripDrawing } from './chart-export.ts';
import type { Drawn, Frame, Look } from './look.ts';
import { chosenMark, middle, rowHeight, rowLook, widest } from './rows.ts';
import { element, write } from './svg.ts';
import { fonts, setText } from './text.ts';

/** Between the middles of two sets' columns, where there is room. CSS pixels. */
const usualPitch = 28;

/** Where the sets' columns of dots stand. CSS pixels. */
interface Dots {
  /** Of a dot that says "is in the set". */
  readonly radius: number;
  readonly middleOf: (set: number) => number;
}

/**
 * A row a combination, a column of dots a set. The sets' names stand over the columns like stairs, each with a line
 * down to its dots: no name has to be turned, cut or abbreviated.
 */
export function drawStrip({ sets, combinations }: StripDrawing, frame: Frame, look: Look): Drawn {
  const { palette, measure } = look;
  const right = frame.left + frame.width;
  const pitch = Math.min(usualPitch, (0.5 * frame.width) / Math.max(1, sets.length));
  const radius = Math.min(6.5, 0.4 * pitch);
  const dots = { radius, middleOf: (set: number) => frame.left + radius + set * pitch };
  const names = drawNames(sets, dots, frame, look);

  const texts = combinations.map(({ text }) => setText(text, fonts.label, 0.28 * frame.width, measure));
  const barLeft = dots.middleOf(sets.length - 1) + radius + rowLook.gap;
  const barRight = right - widest(texts) - rowLook.gap;
  const largest = Math.max(0, ...combinations.map(({ whole }) => whole));
  const elements = [...names.elements];
  let top = names.bottom;
  for (const [index, text] of texts.entries()) {
    const combination = combinations[index];
    if (!combination) continue;
    const height = rowHeight(text) + 2;
    if (combination.chosen) elements.push(chosenMark(frame.left, top, height, palette.ink));
    const bar = {
      x: barLeft,
      y: middle(top, height, { height: rowLook.barHeight }),
      width: barRight - barLeft,
      height: rowLook.barHeight,
    };
    elements.push(
      ...drawDots(combination.members, dots, top + height / 2, look),
      ...partBar(bar, { ...combination, largest }, palette.softInk),
      ...write(text, { x: right, top: middle(top, height, text), fill: palette.ink, anchor: 'end' }),
    );
    top += height;
  }
  return { elements, bottom: top };
}

/** Each name begins over its own column, and no line down to the dots meets one: they all begin left of it. */
function drawNames(sets: readonly string[], dots: Dots, frame: Frame, { palette, measure }: Look): Drawn {
  const right = frame.left + frame.width;
  const set = sets.map((name, index) => {
    const left = dots.middleOf(index) - dots.radius;
    return { left, name: setText(name, fonts.label, right - left, measure) };
  });
  const bottom = frame.top + set.reduce((sum, { name }) => sum + name.height + 2, 0) + 6;
  const elements: string[] = [];
  let top = frame.top;
  for (const { left, name } of set) {
    elements.push(...write(name, { x: left, top, fill: palette.ink }));
    top += name.height + 2;
    const x = left + dots.radius;
    elements.push(element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: palette.border }));
  }
  return { elements, bottom };
}

/** Large where the combination belongs to the set, those in one line; small outside that. */
function drawDots(
  members: readonly boolean[],
  { radius, middleOf }: Dots,
  y: number,
  { palette }: Look,
): string[] {
  const first = members.indexOf(true);
  const last = members.lastIndexOf(true);
  const drawn = members.flatMap((member, index) => {
    if (!member && index > first && index < last) return [];
    const dot = { cx: middleOf(index), cy: y, r: member ? radius : 2 };
    return [element('circle', { ...dot, fill: member ? palette.ink : palette.softInk })];
  });
  if (first === last) return drawn;
  const line = { x1: middleOf(first), x2: middleOf(last), y1: y, y2: y, stroke: palette.ink };
  return [element('line', { ...line, 'stroke-width': 2 }), ...drawn];
}
