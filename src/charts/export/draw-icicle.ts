import { type BarPlace, partBar } from './bar.ts';
import type { IcicleCell, IcicleDrawing } from './chart-export.ts';
import type { Drawn, Frame, Look } from './look.ts';
import { widest } from './rows.ts';
import { spread } from './spread.ts';
import { element, write } from './svg.ts';
import { type Block, fonts, setText } from './text.ts';

/** Between two levels at least. CSS pixels. */
const leastGutter = 24;
/** From a cell to its label: room for the line that leads there. CSS pixels. */
const leader = 44;
/** From a label to its numbers at least. CSS pixels. */
const toText = 12;
const strips = { least: 40, most: 96 } as const;
const leastHeight = 360;
/** Between labels. CSS pixels. */
const air = 3;
/** How much higher than its labels the fullest level is: so much room to stand near their cells. */
const room = 1.6;

interface SetCell {
  readonly cell: IcicleCell;
  readonly label: Block;
  readonly text: Block;
}

interface SetColumn {
  readonly heading: Block;
  readonly cells: readonly SetCell[];
  readonly labelWidth: number;
}

/**
 * A strip a level, its cells as high as they are large, filled as far as the facets leave them; labels stand right of
 * each strip, led to where they can't stand beside their cell. The sheet is as high as the fullest level needs.
 */
export function drawIcicle({ columns }: IcicleDrawing, frame: Frame, look: Look): Drawn {
  const { palette } = look;
  const count = Math.max(1, columns.length);
  const widthEach = (frame.width - leastGutter * (count - 1)) / count;
  const set = columns.map((column) => setColumn(column, widthEach, look));
  const labels = set.reduce((sum, { labelWidth }) => sum + leader + labelWidth, 0);
  const strip = Math.min(strips.most, (frame.width - labels - leastGutter * (count - 1)) / count);
  const gutter = (frame.width - labels - strip * count) / Math.max(1, count - 1);
  const height = Math.max(
    leastHeight,
    ...set.map(({ cells }) => room * cells.reduce((sum, each) => sum + labelHeight(each), 0)),
  );
  const headings = Math.max(0, ...set.map(({ heading }) => heading.height));
  const top = frame.top + headings + (headings > 0 ? 8 : 0);

  const elements: string[] = [];
  let left = frame.left;
  for (const [index, { heading, cells, labelWidth }] of set.entries()) {
    const starts = new Set(columns[index - 1]?.cells.map(({ from }) => rounded(from)));
    const width = strip + leader + labelWidth;
    elements.push(
      ...write(heading, { x: left, top: frame.top + headings - heading.height, fill: palette.ink }),
      ...drawColumn(cells, starts, { left, top, width, strip, height }, look),
    );
    left += width + gutter;
  }
  return { elements, bottom: top + height };
}

/** Labels in one line where there is room, and no wider than the longest. */
function setColumn(
  { heading, cells }: IcicleDrawing['columns'][number],
  width: number,
  { measure }: Look,
): SetColumn {
  const most = width - strips.least - leader;
  const set = cells.map((cell): SetCell => {
    const text = setText(cell.text, fonts.small, 0.45 * most, measure);
    const font = { ...fonts.small, weight: cell.chosen ? 600 : 400 } as const;
    return { cell, text, label: setText(cell.label, font, most - text.width - toText, measure) };
  });
  return {
    heading: setText(heading ?? '', fonts.strong, width, measure),
    cells: set,
    labelWidth: widest(set.map(({ label }) => label)) + toText + widest(set.map(({ text }) => text)),
  };
}

function drawColumn(
  cells: readonly SetCell[],
  /** Where the cells of the level before begin: a wider gap there shows what belongs together. */
  starts: ReadonlySet<number>,
  place: Frame & { readonly strip: number; readonly height: number },
  { palette }: Look,
): string[] {
  const { left, top, width, strip, height } = place;
  const labelTops = spread(
    cells.map((each) => ({
      wanted: ((each.cell.from + each.cell.to) / 2) * height,
      height: labelHeight(each),
      weight: Math.max(1, each.cell.whole),
    })),
    height,
  );
  return cells.flatMap(({ cell, label, text }, index) => {
    const gap = starts.has(rounded(cell.from)) ? 3 : 1;
    const bottom = top + cell.to * height;
    // However small, it is seen.
    const y = Math.min(top + cell.from * height + gap, bottom - 1);
    const box = { x: left, y, width: strip, height: bottom - y };
    const labelTop = top + (labelTops[index] ?? 0) + air / 2;
    const labelMiddle = labelTop + Math.max(label.height, text.height) / 2;
    return [
      ...partBar(box, { ...cell, largest: cell.whole }, palette.softInk),
      ...leadTo(labelMiddle, box, palette.border),
      ...write(label, { x: left + strip + leader, top: labelTop, fill: palette.ink, lang: cell.lang }),
      ...write(text, { x: left + width, top: labelTop, fill: palette.softInk, anchor: 'end' }),
    ];
  });
}

/** A line from a cell's middle to its label; none where the label stands beside the cell. */
function leadTo(labelMiddle: number, { x, y, width, height }: BarPlace, colour: string): readonly string[] {
  if (labelMiddle >= y && labelMiddle <= y + height) return [];
  const right = x + width;
  const points = [
    [right + 2, y + height / 2],
    [right + leader - 8, labelMiddle],
    [right + leader - 3, labelMiddle],
  ];
  const written = points.map((point) => point.map((value) => value.toFixed(1)).join(',')).join(' ');
  return [element('polyline', { points: written, fill: 'none', stroke: colour })];
}

function labelHeight({ label, text }: SetCell): number {
  return Math.max(label.height, text.height) + air;
}

/** Layouts divide: the same place comes out a hair apart. */
function rounded(place: number): number {
  return Math.round(1e6 * place);
}
