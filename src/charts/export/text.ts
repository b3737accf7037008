/** How a text is set. */
export interface Font {
  readonly family: 'sans' | 'serif';
  /** CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Width of a text in one line, in CSS pixels. */
export type Measure = (text: string, font: Font) => number;

/** Families as src/ui/tokens.css has them, and the names under which a machine may have them installed. */
export const families: Readonly<Record<Font['family'], string>> = {
  serif: "'Source Serif 4 Variable','Source Serif 4','Iowan Old Style','Palatino Linotype',Georgia,serif",
  sans: "'Source Sans 3 Variable','Source Sans 3','Segoe UI','Helvetica Neue',Arial,sans-serif",
};

/** The sheet's type: sizes are large enough for a sheet of 960 px that is printed as wide as a page's text. */
export const fonts = {
  title: { family: 'serif', size: 30, weight: 600 },
  heading: { family: 'serif', size: 19, weight: 600 },
  sentence: { family: 'sans', size: 18, weight: 400 },
  label: { family: 'sans', size: 16, weight: 400 },
  strong: { family: 'sans', size: 16, weight: 600 },
  small: { family: 'sans', size: 14, weight: 400 },
} as const satisfies Record<string, Font>;

/** Distance of lines. CSS pixels. */
export function lineHeight({ family, size }: Font): number {
  return Math.round(size * (family === 'serif' ? 1.2 : 1.3));
}

/** A text in lines that are no wider than what there is. */
export interface Block {
  readonly lines: readonly string[];
  readonly font: Font;
  /** Of the widest line. */
  readonly width: number;
  readonly height: number;
}

/** Sets a text in as many lines as it needs, broken at spaces and behind hyphens; within a word only if it must be. */
export function setText(text: string, font: Font, width: number, measure: Measure): Block {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => measure(withoutEnd(candidate), font) <= width;
  for (const piece of text.split(breaks).flatMap((word) => (fits(word) ? [word] : letters(word)))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(withoutEnd(line));
      line = piece.trimStart();
    } else line += piece;
  }
  if (withoutEnd(line) !== '') lines.push(withoutEnd(line));
  return {
    lines,
    font,
    width: Math.max(0, ...lines.map((each) => measure(each, font))),
    height: lines.length * lineHeight(font),
  };
}

/** The same in as few lines, each about as long: no word is left alone on the last. */
export function balanceText(text: string, font: Font, width: number, measure: Measure): Block {
  const widest = setText(text, font, width, measure);
  let best = widest;
  for (let narrower = 0.95 * width; narrower > width / 2; narrower -= 0.05 * width) {
    const block = setText(text, font, narrower, measure);
    if (block.lines.length > widest.lines.length) break;
    best = block;
  }
  return best;
}

/** Behind a space, a slash, a hyphen or a dash; never at a no-break space. */
const breaks = /(?<=[ /–—])|(?<=[^ ]-)/;

function withoutEnd(line: string): string {
  return line.replace(/ +$/, '');
}

/** What a reader sees as letters: an accent stays on its letter. */
function letters(word: string): readonly string[] {
  return [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
}
