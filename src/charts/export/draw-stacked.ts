import { namesOf } from '../../i18n/names.ts';
import { type CategoryCounts, sumCounts } from '../../model/aggregate.ts';
import { type Category, categories } from '../../model/atlas.ts';
import { occurring } from '../category-style.ts';
import { categoryBar, ghost } from './bar.ts';
import type { StackedDrawing, StackedRow } from './chart-export.ts';
import type { Drawn, Frame, Look } from './look.ts';
import { chosenMark, middle, rowHeight, rowLook, widest } from './rows.ts';
import { element, write } from './svg.ts';
import { type Block, fonts, setText } from './text.ts';

/** A square of a category's colour, as in the legend. CSS pixels. */
const swatch = 12;

/** Lefts and rights of the columns: label, bar, a number a category, text. CSS pixels. */
interface Columns {
  readonly left: number;
  readonly barLeft: number;
  readonly barRight: number;
  /** Right ends of the numbers. */
  readonly numbers: ReadonlyMap<Category, number>;
  readonly right: number;
}

interface SetRow {
  readonly row: StackedRow;
  readonly label: Block;
  readonly text: Block;
}

/**
 * A bar made up by category a row, in groups. The pieces' numbers stand beside it in columns under the categories'
 * swatches: colour and order say which is which, and nobody has to guess a length.
 */
export function drawStacked({ groups, largest }: StackedDrawing, frame: Frame, look: Look): Drawn {
  const { measure } = look;
  const set = groups.map((group) => ({
    heading: group.heading,
    text: group.text === null ? null : setText(group.text, fonts.strong, 0.24 * frame.width, measure),
    rows: group.rows.map((row) => ({
      row,
      label: setText(row.label, row.chosen ? fonts.strong : fonts.label, 0.26 * frame.width, measure),
      text: setText(row.text, fonts.label, 0.24 * frame.width, measure),
    })),
  }));
  const columns = columnsOf(
    set.flatMap(({ rows }) => rows),
    widest(set.flatMap(({ text }) => text ?? [])),
    frame,
    look,
  );

  const elements: string[] = [];
  let top = frame.top;
  for (const [index, { heading, text, rows }] of set.entries()) {
    if (index > 0) top += 14;
    const head = drawHead(heading, text, { ...frame, top }, columns, look);
    elements.push(...head.elements);
    top = head.bottom;
    for (const row of rows) {
      const drawn = drawRow(row, top, columns, largest, look);
      elements.push(...drawn.elements);
      top = drawn.bottom;
    }
  }
  return { elements, bottom: top };
}

function columnsOf(
  rows: readonly SetRow[],
  sumWidth: number,
  frame: Frame,
  { locale, measure }: Look,
): Columns {
  const { number } = namesOf(locale);
  const right = frame.left + frame.width;
  const occur = occurring(sumCounts(rows.map(({ row }) => row.counts)));
  const numberWidth = (category: Category) =>
    Math.max(swatch, ...rows.map(({ row }) => measure(number(row.counts[category]), fonts.small)));
  const numbers: [Category, number][] = [];
  let end = right - Math.max(sumWidth, widest(rows.map(({ text }) => text))) - rowLook.gap;
  for (const category of occur.toReversed()) {
    numbers.unshift([category, end]);
    end -= numberWidth(category) + 12;
  }
  return {
    left: frame.left,
    barLeft: frame.left + widest(rows.map(({ label }) => label)) + rowLook.gap,
    barRight: end - rowLook.gap + 12,
    numbers: new Map(numbers),
    right,
  };
}

/** Over a rule: a group's name, the swatches over their numbers, and the group's sum. */
function drawHead(
  heading: string | null,
  sum: Block | null,
  frame: Frame,
  columns: Columns,
  { palette, measure }: Look,
): Drawn {
  const name = setText(heading ?? '', fonts.heading, columns.barRight - frame.left, measure);
  const height = Math.max(swatch + 4, name.height, sum?.height ?? 0);
  const bottom = frame.top + height;
  const elements = write(name, { x: frame.left, top: bottom - name.height, fill: palette.ink });
  if (sum) {
    elements.push(
      ...write(sum, { x: columns.right, top: bottom - sum.height, fill: palette.ink, anchor: 'end' }),
    );
  }
  for (const [category, right] of columns.numbers) {
    const fill = palette.category[category];
    const place = { x: right - swatch, y: bottom - swatch - 4 };
    elements.push(element('rect', { ...place, width: swatch, height: swatch, rx: 2, fill }));
  }
  const y = bottom + 5;
  elements.push(element('line', { x1: frame.left, x2: columns.right, y1: y, y2: y, stroke: palette.rule }));
  return { elements, bottom: y + 5 };
}

function drawRow(
  { row, label, text }: SetRow,
  top: number,
  columns: Columns,
  largest: number | 'share',
  look: Look,
): Drawn {
  const { palette } = look;
  const { number } = namesOf(look.locale);
  const height = rowHeight(label, text);
  const sum = total(row.counts);
  const bar = {
    x: columns.barLeft,
    y: middle(top, height, { height: rowLook.barHeight }),
    width: columns.barRight - columns.barLeft,
    height: rowLook.barHeight,
  };
  const elements: string[] = [];
  if (row.chosen) elements.push(chosenMark(columns.left, top, height, palette.ink));
  if (largest !== 'share' && row.whole > sum) {
    elements.push(ghost({ ...bar, width: (bar.width * row.whole) / largest }, palette.softInk));
  }
  elements.push(
    ...write(label, { x: columns.left, top: middle(top, height, label), fill: palette.ink, lang: row.lang }),
    ...categoryBar(bar, row.counts, largest === 'share' ? sum : largest, look),
  );
  for (const [category, right] of columns.numbers) {
    if (row.counts[category] === 0) continue;
    const count = setText(number(row.counts[category]), fonts.small, Number.POSITIVE_INFINITY, look.measure);
    elements.push(
      ...write(count, { x: right, top: middle(top, height, count), fill: palette.softInk, anchor: 'end' }),
    );
  }
  elements.push(
    ...write(text, { x: columns.right, top: middle(top, height, text), fill: palette.ink, anchor: 'end' }),
  );
  return { elements, bottom: top + height };
}

function total(counts: CategoryCounts): number {
  return categories.reduce((sum, category) => sum + counts[category], 0);
}
