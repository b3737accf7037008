import { toPicture } from '../../charts/export/to-png.ts';
import type { Atlas, Locale } from '../../model/atlas.ts';
import { slide } from '../stage-layout.ts';
import type { Talk } from '../talk.ts';
import { drawStage, type StageDrawing } from './drawing/draw-stage.ts';
import { type PdfPage, writePdf } from './pdf.ts';
import { withTexts } from './png-texts.ts';
import { stageRests } from './rest.ts';
import { ExportError, type ExportedFile } from './still.ts';
import { type ExportWish, layoutOf, stepFile } from './wish.ts';

/** What a page that shows steps has to offer. */
export interface Showing {
  readonly stage: HTMLElement;
  readonly atlas: Atlas;
  readonly talk: Talk;
  readonly locale: Locale;
}

/** Of the pictures in a document: letters stay sharp, and a page is a few hundred kB. */
const jpegQuality = 0.9;

/** Shows steps one after the other, and makes files of them. @throws Error where one can't be drawn whole */
export async function makeFiles(
  wish: ExportWish,
  showing: Showing,
  onStep?: (index: number) => void,
): Promise<readonly ExportedFile[]> {
  const { tour } = showing.talk.present();
  const screen = { width: window.innerWidth, height: window.innerHeight };
  const { pixelRatio } = layoutOf(wish, screen);
  const files: ExportedFile[] = [];
  const pages: PdfPage[] = [];
  for (const [index, place] of wish.steps.entries()) {
    const id = tour.steps[place]?.id;
    if (id === undefined)
      throw new ExportError('incomplete', `The tour ${tour.id} has no step ${place + 1}.`);
    onStep?.(index);
    showing.talk.goTo(place);
    await stageRests();
    const caption = captionOf(showing);
    const drawing = await drawStage(showing.stage, caption, pixelRatio);
    if (wish.format === 'pdf') pages.push(await pageOf(drawing, caption.step, pixelRatio));
    else {
      const name = stepFile(tour.id, { place, id }, wish.format);
      const isPng = wish.format === 'png';
      const bytes = isPng ? await pngOf(drawing, caption, pixelRatio) : encoded(drawing.svg);
      files.push({ name, type: isPng ? 'image/png' : 'image/svg+xml', bytes });
    }
  }
  if (wish.format !== 'pdf') return files;
  const { talk, locale } = showing;
  const caption = captionOf(showing);
  const bytes = writePdf(pages, { ...caption, title: caption.tour, locale, page: slide });
  const [only] = wish.steps;
  const id = wish.steps.length === 1 && only !== undefined ? tour.steps[only]?.id : undefined;
  const name =
    id && only !== undefined
      ? stepFile(tour.id, { place: only, id }, 'pdf')
      : `${talk.present().tour.id}.pdf`;
  return [{ name, type: 'application/pdf', bytes }];
}

async function pngOf(
  { svg }: StageDrawing,
  { title, attribution, author }: ReturnType<typeof captionOf>,
  pixelRatio: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const png = await bytesOf(await toPicture(svg, pixelRatio, { type: 'image/png' }));
  return withTexts(png, { Title: title, Author: author, Copyright: attribution });
}

async function pageOf({ svg, lines }: StageDrawing, title: string, pixelRatio: number): Promise<PdfPage> {
  const jpeg = await toPicture(svg, pixelRatio, { type: 'image/jpeg', quality: jpegQuality });
  const pixels = { width: slide.width * pixelRatio, height: slide.height * pixelRatio };
  return { title, jpeg: await bytesOf(jpeg), pixels, lines };
}

/** What the files say of themselves, as the stage says it. */
function captionOf({ stage, atlas, locale }: Showing) {
  const said = (selector: string) =>
    stage.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const [tour, step] = [said('.stage-tour'), said('.stage-headline')];
  return {
    tour,
    step,
    title: `${tour} – ${step}`,
    attribution: said('.map-attribution'),
    author: `${atlas.config.name[locale]}, ${atlas.config.home.institution}`,
    locale,
  };
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
