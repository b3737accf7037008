import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page on paper. */
export interface Paper {
  readonly sheets: number;
  /** Without blanks and hyphens: a line may break anywhere. */
  readonly text: string;
  /** What reaches beyond the edge of its sheet. */
  readonly beyond: readonly string[];
}

/** Text as {@link Paper} has it. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '');
}

/** Prints what the page shows now on A4, and reads it. */
export async function print(page: Page): Promise<Paper> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const loading = getDocument({ data, verbosity: 0 });
  const pdf = await loading.promise;
  const words: string[] = [];
  const beyond: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , x = 0, y = 0] = item.transform as readonly number[];
      words.push(item.str);
      if (x < 0 || y < 0 || x + item.width > width + 1 || y > height) beyond.push(item.str);
    }
  }
  const sheets = pdf.numPages;
  await loading.destroy();
  return { sheets, text: squeezed(words.join(' ')), beyond };
}

/** What can be read on each page of a document. Text as {@link Paper} has it. */
export async function readPdf(data: Buffer): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(data), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  await loading.destroy();
  return pages;
}
