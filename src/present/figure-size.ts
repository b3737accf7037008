/** Sizes of the great number in hundredths of the screen's height: alone, and above a chart. */
const largest = { alone: 24, withChart: 13 } as const;
const smallest = 8;
/** What the words' column holds, in the same. */
const column = 48;
/** The width of a figure as a share of the letters' size, as Source Serif's lining figures have it. */
const widthOfLetter = 0.54;

/** How large a great number is set so that it stands in one line, in hundredths of the screen's height. */
export function figureSize(figure: string, withChart: boolean): number {
  const fitting = column / (widthOfLetter * Math.max(1, figure.length));
  return Math.max(smallest, Math.min(withChart ? largest.withChart : largest.alone, fitting));
}
