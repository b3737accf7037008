/** Sides and area that every browser's canvas can have (WebKit on iOS has the least). Pixels. */
const limits = { side: 8192, area: 16_777_216 } as const;

/**
 * WebKit says that an image is decoded before its letters are (bugs.webkit.org 219770), and starts on them at the first
 * painting. Milliseconds that they have then.
 */
const lettersTime = 120;

/**
 * Paints an SVG document that depends on nothing outside it. A sheet that is too long for a canvas is painted smaller.
 *
 * @param scale pixels a CSS pixel
 * @throws Error when the browser can't
 */
export async function toPng(svg: string, scale = 2): Promise<Blob> {
  return toPicture(svg, scale, { type: 'image/png' });
}

/** The same as a picture of either kind. @param quality 0 to 1, of a picture that loses some */
export async function toPicture(
  svg: string,
  scale: number,
  { type, quality }: { readonly type: 'image/png' | 'image/jpeg'; readonly quality?: number },
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const fitting = fittingScale(image.naturalWidth, image.naturalHeight, scale);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * fitting);
    canvas.height = Math.round(image.naturalHeight * fitting);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser has no canvas to paint the chart on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    await new Promise((resolve) => setTimeout(resolve, lettersTime));
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
    if (!blob) throw new Error('This browser can’t write the chart as a picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The scale, or as much of it as a canvas holds. */
export function fittingScale(width: number, height: number, scale: number): number {
  return Math.min(scale, limits.side / Math.max(width, height), Math.sqrt(limits.area / (width * height)));
}
