/** A line of text as the browser has set it. CSS pixels. */
export interface TextLine {
  readonly text: string;
  /** Left end. */
  readonly x: number;
  /** What its letters stand on. */
  readonly baseline: number;
  readonly width: number;
}

const pencil = new OffscreenCanvas(1, 1).getContext('2d');

/** Where the lines of a text stand. Blanks at their ends, and those that the browser leaves out, are left out. */
export function textLines(node: Text, style: CSSStyleDeclaration): readonly TextLine[] {
  const range = document.createRange();
  const lines: { text: string; left: number; right: number; top: number }[] = [];
  let index = 0;
  for (const letter of node.data) {
    range.setStart(node, index);
    index += letter.length;
    range.setEnd(node, index);
    const box = [...range.getClientRects()].at(-1);
    if (!box || box.height === 0) continue;
    const isBlank = /^[ \t\n\r]$/.test(letter);
    let line = lines.at(-1);
    if (!line || box.top - line.top > box.height / 2) {
      if (isBlank) continue;
      line = { text: '', left: box.left, right: box.right, top: box.top };
      lines.push(line);
    }
    if (isBlank && box.width === 0) continue;
    line.text += isBlank ? ' ' : letter;
    if (!isBlank) line.right = box.right;
  }
  const ascent = ascentOf(style);
  return lines.map(({ text, left, right, top }) => ({
    text: transformed(text.trimEnd(), style.textTransform, node.parentElement),
    x: left,
    baseline: top + ascent,
    width: right - left,
  }));
}

/** From the top of a line's letters to what they stand on: browsers lay lines out in whole pixels of it. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  if (!pencil) return 0.8 * Number.parseFloat(fontSize);
  pencil.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return Math.round(pencil.measureText('x').fontBoundingBoxAscent);
}

function transformed(text: string, transform: string, parent: Element | null): string {
  const locale = parent?.closest<HTMLElement>('[lang]')?.lang;
  if (transform === 'uppercase') return text.toLocaleUpperCase(locale);
  if (transform === 'lowercase') return text.toLocaleLowerCase(locale);
  return text;
}
