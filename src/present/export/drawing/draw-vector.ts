import { element, escapeXml } from '../../../charts/export/svg.ts';
import { plainColour } from './plain-colour.ts';
import { isOnSheet, type Sheet } from './sheet.ts';

/** Attributes that are the same wherever they stand. */
type Attributes = Record<string, string | number | undefined>;

/** An inline drawing of the page as elements that need no style sheet, where it stands. */
export function drawVector(svg: SVGSVGElement, sheet: Sheet): string {
  const box = svg.getBoundingClientRect();
  const view = svg.viewBox.baseVal;
  const hasView = view !== null && view.width > 0;
  if (box.width === 0 || !isOnSheet(box, sheet)) return '';
  const scale = hasView ? box.width / view.width : 1;
  const [x, y] = [box.left - (hasView ? view.x : 0) * scale, box.top - (hasView ? view.y : 0) * scale];
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)})${scale === 1 ? '' : `scale(${scale.toFixed(4)})`}`;
  const inner = drawChildren(svg, scale, sheet);
  return inner === '' ? '' : element('g', { transform }, inner);
}

/** @param scale CSS pixels that a unit of the parent makes */
function drawChildren(parent: Element, scale: number, sheet: Sheet): string {
  return [...parent.children].map((child) => drawShape(child, scale, sheet)).join('');
}

function drawShape(shape: Element, scale: number, sheet: Sheet): string {
  if (!(shape instanceof SVGGraphicsElement)) return '';
  const style = getComputedStyle(shape);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return '';
  const transform = shape.getAttribute('transform') ?? undefined;
  const opacity = style.opacity === '1' ? undefined : style.opacity;
  const own = scale * (shape.transform.baseVal.consolidate()?.matrix.a ?? 1);
  if (shape instanceof SVGGElement) {
    if (shape.querySelector('text') && !isOnSheet(shape.getBoundingClientRect(), sheet)) return '';
    const inner = drawChildren(shape, own, sheet);
    return inner === '' ? '' : element('g', { transform, opacity }, inner);
  }
  const common = { transform, opacity };
  const fill = fillOf(style, sheet);
  const stroke = strokeOf(style, own);
  if (shape instanceof SVGTextElement) {
    const write = (paint: Attributes) =>
      element('text', { ...common, ...textOf(shape, style), ...paint }, content(shape));
    note(shape, style, sheet);
    return inTurn(style, stroke, fill, write);
  }
  const outline = outlineOf(shape);
  if (!outline) return '';
  const [name, attributes] = outline;
  const draw = (paint: Attributes) => element(name, { ...common, ...attributes, ...paint });
  return inTurn(style, stroke, fill, draw);
}

/** Where the stroke lies under the fill there are two elements: many programs know no other order than their own. */
function inTurn(
  { paintOrder }: CSSStyleDeclaration,
  stroke: Attributes | null,
  fill: Attributes | null,
  draw: (paint: Attributes) => string,
): string {
  if (!stroke && !fill) return '';
  if (stroke && fill && paintOrder.startsWith('stroke'))
    return draw({ fill: 'none', ...stroke }) + draw(fill);
  return draw({ ...(fill ?? { fill: 'none' }), ...stroke });
}

function fillOf({ fill, fillOpacity }: CSSStyleDeclaration, sheet: Sheet): Attributes | null {
  if (fill === 'none') return null;
  const [, pattern] = fill.match(/^url\("?#([^")]+)"?\)/) ?? [];
  if (pattern) return definePattern(pattern, sheet) ? { fill: `url(#${pattern})` } : null;
  const { colour, opacity } = plainColour(fill);
  const share = opacity * Number(fillOpacity);
  return share === 0 ? null : { fill: colour, 'fill-opacity': share === 1 ? undefined : share };
}

function strokeOf(style: CSSStyleDeclaration, scale: number): Attributes | null {
  const { stroke, strokeWidth, strokeDasharray, strokeLinejoin, strokeLinecap, strokeOpacity } = style;
  const width = Number.parseFloat(strokeWidth);
  if (stroke === 'none' || width === 0) return null;
  // What is as wide at any scale is told in the units of this one: few programs know of it.
  const unit = style.vectorEffect === 'non-scaling-stroke' ? scale : 1;
  const { colour, opacity } = plainColour(stroke);
  const share = opacity * Number(strokeOpacity);
  const dashes = strokeDasharray === 'none' ? undefined : strokeDasharray.split(/[ ,]+/);
  return {
    stroke: colour,
    'stroke-opacity': share === 1 ? undefined : share,
    'stroke-width': precise(width / unit),
    'stroke-dasharray': dashes?.map((dash) => precise(Number.parseFloat(dash) / unit)).join(' '),
    'stroke-linejoin': strokeLinejoin === 'miter' ? undefined : strokeLinejoin,
    'stroke-linecap': strokeLinecap === 'butt' ? undefined : strokeLinecap,
  };
}

function outlineOf(shape: SVGGraphicsElement): readonly [string, Attributes] | null {
  if (shape instanceof SVGPathElement) {
    const d = shape.getAttribute('d');
    return d ? ['path', { d }] : null;
  }
  if (shape instanceof SVGCircleElement) {
    const { cx, cy, r } = shape;
    return ['circle', { cx: cx.baseVal.value, cy: cy.baseVal.value, r: r.baseVal.value }];
  }
  if (shape instanceof SVGRectElement) {
    const { x, y, width, height } = shape.getBBox();
    return ['rect', { x, y, width, height, rx: shape.rx.baseVal.value || undefined }];
  }
  if (shape instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = shape;
    const [from, to] = [x1, x2].map((length) => length.baseVal.value);
    return ['line', { x1: from, y1: y1.baseVal.value, x2: to, y2: y2.baseVal.value }];
  }
  return null;
}

function textOf(text: SVGTextElement, style: CSSStyleDeclaration): Attributes {
  return {
    x: text.x.baseVal[0]?.value ?? 0,
    // With what it is set off by.
    y: text.getNumberOfChars() > 0 ? text.getStartPositionOfChar(0).y : 0,
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    'letter-spacing': style.letterSpacing === 'normal' ? undefined : Number.parseFloat(style.letterSpacing),
    'text-anchor': style.textAnchor === 'start' ? undefined : style.textAnchor,
    style:
      style.fontVariantNumeric === 'normal' ? undefined : `font-variant-numeric:${style.fontVariantNumeric}`,
  };
}

function content(text: Element): string {
  return escapeXml(text.textContent ?? '');
}

function note(text: SVGTextElement, style: CSSStyleDeclaration, { lines, ...sheet }: Sheet): void {
  const box = text.getBoundingClientRect();
  if (!isOnSheet(box, { lines, ...sheet })) return;
  const size = (Number.parseFloat(style.fontSize) * box.height) / Math.max(1, text.getBBox().height);
  lines.push({
    text: text.textContent ?? '',
    x: box.left,
    baseline: box.top + 0.78 * box.height,
    width: box.width,
    size,
  });
}

function definePattern(id: string, sheet: Sheet): boolean {
  const pattern = document.getElementById(id);
  if (!(pattern instanceof SVGPatternElement)) return false;
  if (sheet.definitions.has(id)) return true;
  const attributes = Object.fromEntries(
    ['patternUnits', 'viewBox', 'x', 'y', 'width', 'height', 'patternTransform'].map((name) => [
      name,
      pattern.getAttribute(name) ?? undefined,
    ]),
  );
  sheet.definitions.set(id, element('pattern', { id, ...attributes }, drawChildren(pattern, 1, sheet)));
  return true;
}

/** Enough for a stroke in units of a hundredth of a pixel. */
function precise(value: number): string {
  return String(Number(value.toPrecision(4)));
}
