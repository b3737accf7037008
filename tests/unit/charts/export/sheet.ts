import type { ChartExport } from '../../../../src/charts/export/chart-export.ts';
import { chartSvg } from '../../../../src/charts/export/chart-svg.ts';
import type { Measure } from '../../../../src/charts/export/text.ts';
import type { Locale } from '../../../../src/model/atlas.ts';
import { colours, type ThemeName } from '../../../../src/ui/colours.ts';
import { parseXml, type XmlElement } from './xml.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Stands in for a browser's: about what Source Sans takes, more for capitals and strong letters. */
export const measure: Measure = (text, { size, weight }) =>
  [...text].reduce((width, letter) => width + (/[\p{Lu}mw@%]/u.test(letter) ? 0.68 : 0.51), 0) *
  size *
  (weight === 600 ? 1.05 : 1);

/** A chart's sheet as a list of elements. */
export function drawSheet(
  spec: ChartExport,
  locale: Locale = 'fr',
  theme: ThemeName = 'light',
): readonly XmlElement[] {
  return parseXml(chartSvg(spec, { palette: colours[theme], locale, measure }));
}

/** All that is written on it, without spaces: a label in several lines reads on. */
export function writtenOn(sheet: readonly XmlElement[]): string {
  return withoutSpaces(
    sheet
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text)
      .join(''),
  );
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What lies over a text or beyond the sheet's margins, in words; nothing where all is well. */
export function clashes(sheet: readonly XmlElement[]): readonly string[] {
  const [root] = sheet;
  const width = Number(root?.attributes.width);
  const height = Number(root?.attributes.height);
  const texts = sheet.filter(({ name }) => name === 'text').map(textBox);
  // The first is the paper.
  const bars = sheet
    .filter(({ name }) => name === 'rect')
    .slice(1)
    .map(rectBox);
  const all = [...texts, ...bars];
  const outside = all.filter(
    ({ left, right, top, bottom }) => left < 30 || right > width - 47.9 || top < 30 || bottom > height - 20,
  );
  const over = texts.flatMap((text, index) =>
    [...texts.slice(index + 1), ...bars]
      .filter((other) => overlap(text, other))
      .map(({ what }) => [text, what]),
  );
  return [
    ...outside.map(({ what }) => `${what} leaves the sheet`),
    ...over.map(([text, what]) => `${(text as Box).what} / ${what}`),
  ];
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - 0.1 &&
    other.left < one.right - 0.1 &&
    one.top < other.bottom - 0.1 &&
    other.top < one.bottom - 0.1
  );
}

function textBox({ attributes, text }: XmlElement): Box {
  const size = Number(attributes['font-size']);
  const weight = attributes['font-weight'] === '600' ? 600 : 400;
  const width = measure(text, { family: 'sans', size, weight });
  const x = Number(attributes.x);
  const y = Number(attributes.y);
  const left = attributes['text-anchor'] === 'end' ? x - width : x;
  // From an accent on a capital down to a descender.
  return { what: text, left, right: left + width, top: y - 0.8 * size, bottom: y + 0.22 * size };
}

function rectBox({ attributes }: XmlElement): Box {
  const [left, top, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key]));
  const right = (left ?? 0) + (width ?? 0);
  return { what: 'a bar', left: left ?? 0, right, top: top ?? 0, bottom: (top ?? 0) + (height ?? 0) };
}
