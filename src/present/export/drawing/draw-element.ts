import { element, escapeXml } from '../../../charts/export/svg.ts';
import { families } from '../../../charts/export/text.ts';
import { drawVector } from './draw-vector.ts';
import { type Box, readGradient, writeGradient } from './gradient.ts';
import { plainColour } from './plain-colour.ts';
import { readShadows, writeShadows } from './shadow.ts';
import { isOnSheet, type Sheet, snapped } from './sheet.ts';
import { textLines } from './text-lines.ts';

/** What is said to a screen reader alone, and what leads the talk. */
const notOfThePicture =
  '.visually-hidden, dialog, .stage-controls, .stage-typed, .stage-overview, .stage-spotlight, .stage-blank';

/** An element of the stage, and all in it, as SVG: in the order of the page, which is the stage's order from below. */
export function drawElement(drawn: Element, sheet: Sheet): string {
  const style = getComputedStyle(drawn);
  const isUnseen = style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
  if (isUnseen || drawn.matches(notOfThePicture)) return '';
  if (drawn instanceof SVGSVGElement) return drawVector(drawn, sheet);
  const box = drawn.getBoundingClientRect();
  const parts = [drawBox(style, box, sheet)];
  if (drawn instanceof HTMLCanvasElement && sheet.canvas) parts.push(drawCanvas(sheet.canvas, box));
  if (style.display === 'list-item' && style.listStyleType === 'disc') parts.push(drawBullet(style, box));
  parts.push(drawBefore(drawn, box, sheet));
  for (const child of drawn.childNodes) {
    if (child instanceof Element) parts.push(drawElement(child, sheet));
    else if (child instanceof Text && child.data.trim() !== '')
      parts.push(drawText(child, drawn, style, sheet));
  }
  const all = parts.join('');
  return style.opacity === '1' || all === '' ? all : element('g', { opacity: style.opacity }, all);
}

/** Shadow, ground, gradient and border. */
function drawBox(style: CSSStyleDeclaration, exact: Box, sheet: Sheet): string {
  const box = snapped(exact, sheet);
  const { left: x, top: y, width, height } = box;
  if (width <= 0 || height <= 0) return '';
  const radius = radiusOf(style, box);
  const place = { x, y, width, height, rx: radius || undefined };
  const shadows = readShadows(style.boxShadow);
  const parts = [
    writeShadows(shadows, { left: x, top: y, width, height, radius }, sheet.definitions, plainColour),
  ];
  const ground = plainColour(style.backgroundColor);
  if (ground.opacity > 0)
    parts.push(element('rect', { ...place, fill: ground.colour, 'fill-opacity': shareOf(ground.opacity) }));
  const gradient = readGradient(style.backgroundImage);
  if (gradient) {
    const id = `gradient-${sheet.definitions.size + 1}`;
    sheet.definitions.set(id, writeGradient(gradient, box, id, plainColour));
    parts.push(element('rect', { ...place, fill: `url(#${id})` }));
  }
  const border = Number.parseFloat(style.borderTopWidth);
  if (border > 0 && style.borderTopStyle !== 'none') {
    const { colour, opacity } = plainColour(style.borderTopColor);
    const inner = { x: x + border / 2, y: y + border / 2, width: width - border, height: height - border };
    const stroke = { stroke: colour, 'stroke-width': border, 'stroke-opacity': shareOf(opacity) };
    if (opacity > 0) parts.push(element('rect', { ...place, ...inner, fill: 'none', ...stroke }));
  }
  return parts.join('');
}

/** The stage's dashes are drawn before what they are of, in its middle. */
function drawBefore(drawn: Element, { left, top, width, height }: Box, sheet: Sheet): string {
  const style = getComputedStyle(drawn, '::before');
  if (style.content === 'none' || style.content === 'normal') return '';
  const [own, high] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
  if (!(own > 0 && high > 0)) return '';
  const box = { left: left + (width - own) / 2, top: top + (height - high) / 2, width: own, height: high };
  return drawBox(style, box, sheet);
}

function drawText(text: Text, parent: Element, style: CSSStyleDeclaration, sheet: Sheet): string {
  const size = Number.parseFloat(style.fontSize);
  const { colour, opacity } = plainColour(style.color);
  const isLink =
    parent.closest('a') !== null && getComputedStyle(parent.closest('a') ?? parent).textDecorationLine;
  return textLines(text, style)
    .map((line) => {
      const { x, baseline, width } = line;
      if (!isOnSheet({ left: x, right: x + width, top: baseline - size, bottom: baseline }, sheet)) return '';
      sheet.lines.push({ ...line, size });
      return element(
        'text',
        {
          x,
          y: baseline,
          'font-family': style.fontFamily.includes('Serif') ? families.serif : undefined,
          'font-size': size,
          'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
          'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
          'letter-spacing':
            style.letterSpacing === 'normal' ? undefined : Number.parseFloat(style.letterSpacing),
          'text-decoration': isLink === 'underline' ? 'underline' : undefined,
          style:
            style.fontVariantNumeric === 'normal'
              ? undefined
              : `font-variant-numeric:${style.fontVariantNumeric}`,
          fill: colour,
          'fill-opacity': shareOf(opacity),
        },
        escapeXml(line.text),
      );
    })
    .join('');
}

function drawCanvas(href: string, { left: x, top: y, width, height }: Box): string {
  return element('image', { x, y, width, height, preserveAspectRatio: 'none', href });
}

/** Beside the first line of what it stands for. */
function drawBullet({ fontSize, lineHeight, color }: CSSStyleDeclaration, { left, top }: Box): string {
  const size = Number.parseFloat(fontSize);
  const place = { cx: left - 0.65 * size, cy: top + Number.parseFloat(lineHeight) / 2, r: 0.17 * size };
  return element('circle', { ...place, fill: plainColour(color).colour });
}

function radiusOf({ borderTopLeftRadius }: CSSStyleDeclaration, { width, height }: Box): number {
  const value = Number.parseFloat(borderTopLeftRadius);
  const pixels = borderTopLeftRadius.includes('%') ? (value / 100) * width : value;
  return Math.min(pixels, width / 2, height / 2);
}

function shareOf(opacity: number): number | undefined {
  return opacity === 1 ? undefined : opacity;
}
