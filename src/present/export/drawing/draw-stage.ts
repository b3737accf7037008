import { embedFonts } from '../../../charts/export/embed-fonts.ts';
import { element, escapeXml } from '../../../charts/export/svg.ts';
import { families } from '../../../charts/export/text.ts';
import { mapSnapshot } from '../../../map/index.ts';
import { drawElement } from './draw-element.ts';
import type { Sheet, WrittenLine } from './sheet.ts';

/** What a picture of a step says of itself. */
export interface Caption {
  readonly title: string;
  /** Who made what it shows, and under which licence. */
  readonly attribution: string;
  readonly locale: string;
}

/** A step as a document that depends on nothing outside it. */
export interface StageDrawing {
  readonly svg: string;
  readonly lines: readonly WrittenLine[];
}

/**
 * Draws the stage as it stands: what the page holds as elements becomes SVG's own; what the map paints on a canvas, a
 * picture in it.
 *
 * @param pixelRatio pixels a CSS pixel where it is painted
 */
export async function drawStage(stage: Element, caption: Caption, pixelRatio: number): Promise<StageDrawing> {
  const { width, height } = stage.getBoundingClientRect();
  const canvas = await mapSnapshot(pixelRatio);
  const sheet: Sheet = {
    width,
    height,
    pixelRatio,
    canvas: canvas?.toDataURL('image/png') ?? null,
    definitions: new Map(),
    lines: [],
  };
  const content = drawElement(stage, sheet);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': families.sans,
      lang: caption.locale,
      'xml:lang': caption.locale,
    },
    [
      element('title', {}, escapeXml(caption.title)),
      element('desc', {}, escapeXml(caption.attribution)),
      element('defs', {}, [...sheet.definitions.values()].join('')),
      content,
    ].join(''),
  );
  return { svg: await embedFonts(svg), lines: sheet.lines };
}
