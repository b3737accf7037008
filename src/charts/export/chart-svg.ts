import type { ChartDrawing, ChartExport } from './chart-export.ts';
import { drawBars } from './draw-bars.ts';
import { drawComparison } from './draw-comparison.ts';
import { drawIcicle } from './draw-icicle.ts';
import { drawKeys } from './draw-keys.ts';
import { drawStacked } from './draw-stacked.ts';
import { drawStrip } from './draw-strip.ts';
import type { Drawn, Frame, Look } from './look.ts';
import { element, escapeXml, write } from './svg.ts';
import { balanceText, families, fonts, setText } from './text.ts';

/** CSS pixels. */
const sheetWidth = 960;
const margin = 48;

/**
 * A chart as a document of its own, on the theme's paper: title, what it shows, under which conditions, legend,
 * drawing, source and date. As wide as every other, as high as it must be. Its letters: {@link embedFonts}.
 */
export function chartSvg(spec: ChartExport, look: Look): string {
  const { palette, measure, locale } = look;
  const frame = { left: margin, top: margin - 4, width: sheetWidth - 2 * margin };
  const elements: string[] = [];
  let top = frame.top;
  const say = (text: string, font: (typeof fonts)[keyof typeof fonts], fill: string, width: number) => {
    const block = balanceText(text, font, width, measure);
    elements.push(...write(block, { x: frame.left, top, fill }));
    top += block.height;
  };

  say(spec.title, fonts.title, palette.ink, frame.width);
  top += 8;
  // Longer lines than some ninety letters tire the eye.
  say(spec.sentence, fonts.sentence, palette.softInk, Math.min(frame.width, 720));
  if (spec.conditions !== null) {
    top += 12;
    const block = setText(spec.conditions, fonts.label, frame.width - 14, measure);
    elements.push(
      element('rect', { x: frame.left, y: top, width: 3, height: block.height, fill: palette.ink }),
      ...write(block, { x: frame.left + 14, top, fill: palette.ink }),
    );
    top += block.height;
  }
  if (spec.legend.length > 0 || spec.parts) {
    const keys = drawKeys(spec, { ...frame, top: top + 20 }, look);
    elements.push(...keys.elements);
    top = keys.bottom;
  }
  const drawing = draw(spec.drawing, { ...frame, top: top + 24 }, look);
  elements.push(...drawing.elements);
  top = drawing.bottom + 24;
  elements.push(
    element('line', {
      x1: frame.left,
      x2: frame.left + frame.width,
      y1: top,
      y2: top,
      stroke: palette.rule,
    }),
  );
  top += 12;
  say(spec.footer, fonts.small, palette.softInk, frame.width);
  const height = Math.ceil(top + margin - 16);

  const described = [spec.sentence, spec.conditions, spec.footer].filter(Boolean).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: sheetWidth,
      height,
      viewBox: `0 0 ${sheetWidth} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
      lang: locale,
      'xml:lang': locale,
      'font-family': families.sans,
      // Figures of one width under one another.
      style: 'font-variant-numeric:tabular-nums lining-nums',
    },
    [
      '',
      `<title id="title">${escapeXml(spec.title)}</title>`,
      `<desc id="description">${escapeXml(described)}</desc>`,
      element('rect', { width: sheetWidth, height, fill: palette.panel }),
      ...elements,
      '',
    ].join('\n'),
  )}\n`;
}

function draw(drawing: ChartDrawing, frame: Frame, look: Look): Drawn {
  switch (drawing.kind) {
    case 'bars':
      return drawBars(drawing, frame, look);
    case 'stacked':
      return drawStacked(drawing, frame, look);
    case 'icicle':
      return drawIcicle(drawing, frame, look);
    case 'strip':
      return drawStrip(drawing, frame, look);
    case 'comparison':
      return drawComparison(drawing, frame, look);
  }
}
