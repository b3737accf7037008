/** Narrower, there is no room for the atlas beside the panel; author.css says the same. CSS pixels. */
const least = 1200;
/** From here on the panel is wide. CSS pixels. */
const ample = 1600;

/** Whether there is room for the panel. */
export const hasRoom = `(min-width: ${least}px)`;

/** The width of the author's panel at the window's right, in CSS pixels: none where there is no room for it. */
export function panelWidth(windowWidth: number): number {
  if (windowWidth < least) return 0;
  return windowWidth < ample ? 400 : 480;
}
