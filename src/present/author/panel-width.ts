/** Narrower, there is no room for the atlas beside the panel. CSS pixels; author.css says the same. */
const least = 1200;

/** The width of the author's panel at the window's right, in CSS pixels. */
export function panelWidth(windowWidth: number): number {
  return windowWidth >= 1600 ? 480 : 400;
}

/** Whether there is room for it. */
export const hasRoom = `(min-width: ${least}px)`;
