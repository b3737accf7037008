import { type Block, type Font, families, lineHeight } from './text.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text: numbers rounded to a hundredth of a pixel, values escaped, undefined ones left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(typeof value === 'number' ? round(value) : value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text as XML may hold it; characters that XML 1.0 has no way to write are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** How the text of a block stands on the sheet. */
interface TextPlace {
  /** Left end, middle or right end, by the anchor. */
  readonly x: number;
  readonly top: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly lang?: string | null | undefined;
}

/** A block's lines, an element each: no two of them depend on each other in any program that opens the file. */
export function write({ lines, font }: Block, { x, top, fill, anchor = 'start', lang }: TextPlace): string[] {
  return lines.map((line, index) =>
    element(
      'text',
      {
        x,
        y: top + index * lineHeight(font) + baseline(font),
        'font-family': font.family === 'serif' ? families.serif : undefined,
        'font-size': font.size,
        'font-weight': font.weight === 400 ? undefined : font.weight,
        fill,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'xml:lang': lang ?? undefined,
        lang: lang ?? undefined,
      },
      escapeXml(line),
    ),
  );
}

/** From the top of a line down to what its letters stand on: capitals (0.66 of the size) are in the line's middle. */
function baseline(font: Font): number {
  return lineHeight(font) / 2 + 0.33 * font.size;
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
