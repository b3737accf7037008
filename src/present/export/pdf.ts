import type { Viewport } from '../../map/index.ts';
import type { WrittenLine } from './drawing/sheet.ts';
import { PdfFile, pdfText, winAnsi } from './pdf-file.ts';

/** A page: a picture of a step, and what can be read in it. */
export interface PdfPage {
  /** In the list of pages beside the document. */
  readonly title: string;
  readonly jpeg: Uint8Array;
  readonly pixels: Viewport;
  readonly lines: readonly WrittenLine[];
}

/** What a document says of itself. */
interface PdfCaption {
  readonly title: string;
  readonly author: string;
  readonly attribution: string;
  readonly locale: string;
  /** What of the stage a page shows, in CSS pixels. */
  readonly page: Viewport;
}

/** Points a CSS pixel: a slide of 1920 × 1080 is as large as PowerPoint's, 13⅓ × 7½ inches. */
const points = 0.5;
/** About how wide Helvetica's letters are, as a share of their size: lines are then stretched to their width. */
const letterWidth = 0.5;

/**
 * A PDF with a picture a page, over which its words lie unseen where they are read, to be found, marked and read aloud.
 * Written by hand: pictures, words and a list of pages are a hundredth of what a library brings.
 */
export function writePdf(
  pages: readonly PdfPage[],
  { title, author, attribution, locale, page }: PdfCaption,
): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  const [catalog, tree, outline, font] = [file.reserve(), file.reserve(), file.reserve(), file.reserve()];
  const [width, height] = [page.width * points, page.height * points];
  const made = pages.map((each) => {
    const image = file.add(
      `/Type/XObject/Subtype/Image/Width ${each.pixels.width}/Height ${each.pixels.height}` +
        '/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode',
      each.jpeg,
    );
    const content = file.add('', contentOf(each, width, height));
    return file.add(
      `/Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${content} 0 R` +
        `/Resources<</XObject<</Picture ${image} 0 R>>/Font<</Words ${font} 0 R>>>>`,
    );
  });
  const entries = made.map(() => file.reserve());
  entries.forEach((entry, index) => {
    const [before, after] = [entries[index - 1], entries[index + 1]];
    file.set(
      entry,
      `/Title ${pdfText(pages[index]?.title ?? '')}/Parent ${outline} 0 R/Dest[${made[index]} 0 R/Fit]` +
        (before ? `/Prev ${before} 0 R` : '') +
        (after ? `/Next ${after} 0 R` : ''),
    );
  });
  const ends = entries.length > 0 ? `/First ${entries[0]} 0 R/Last ${entries.at(-1)} 0 R` : '';
  file.set(outline, `/Type/Outlines${ends}/Count ${entries.length}`);
  file.set(font, '/Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding');
  file.set(tree, `/Type/Pages/Count ${made.length}/Kids[${made.map((one) => `${one} 0 R`).join(' ')}]`);
  file.set(
    catalog,
    `/Type/Catalog/Pages ${tree} 0 R/Outlines ${outline} 0 R/Lang ${pdfText(locale)}` +
      '/ViewerPreferences<</DisplayDocTitle true>>',
  );
  const about = file.add(
    `/Title ${pdfText(title)}/Author ${pdfText(author)}/Subject ${pdfText(attribution)}/Creator(Accord Atlas)`,
  );
  return file.write(catalog, about);
}

function contentOf({ lines }: PdfPage, width: number, height: number): Uint8Array {
  const words = lines.flatMap(({ text, x, baseline, width: wide, size }) => {
    const letters = winAnsi(text);
    if (letters === '') return [];
    const stretch = (100 * wide) / Math.max(1, [...text].length * size * letterWidth);
    const place = `${round(x * points)} ${round(height - baseline * points)}`;
    // Mode 3: neither filled nor outlined.
    return [`3 Tr/Words ${round(size * points)} Tf ${round(stretch)} Tz 1 0 0 1 ${place} Tm(${letters})Tj`];
  });
  const drawn = `q ${width} 0 0 ${height} 0 0 cm/Picture Do Q\nBT\n${words.join('\n')}\nET`;
  return Uint8Array.from(drawn, (letter) => letter.charCodeAt(0));
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
