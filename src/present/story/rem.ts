/** The reader's own size of text, in CSS pixels. */
export function remOf(document: Document): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
