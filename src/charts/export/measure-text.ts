import { type Font, families, fonts, type Measure } from './text.ts';

/**
 * A measure by the page's own letters.
 *
 * @param text all that will be measured: its letters are loaded first, else other ones would be measured
 * @throws Error when the browser has no canvas
 */
export async function textMeasure(text: string): Promise<Measure> {
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(cssFont(font), text)));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser has no canvas to measure text on.');
  return (measured, font) => {
    context.font = cssFont(font);
    return context.measureText(measured).width;
  };
}

function cssFont({ family, size, weight }: Font): string {
  return `${weight} ${size}px ${families[family]}`;
}
