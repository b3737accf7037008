/** From this width on the panel stands beside the map (layout.ts). CSS pixels. */
const deskWidth = 768;

/** Least and most that an embed asks for, in CSS pixels. */
const ranges = {
  desk: { panel: [600, 800], alone: [420, 720] },
  phone: { panel: [560, 800], alone: [360, 640] },
} as const;

/** Height over width of a world map from Alaska to New Zealand. */
const worldShape = 0.6;

/**
 * The height that suits an embed's width, in CSS pixels. A map fits any box, so there is no height of its content: it
 * is the one at which the opening view fills the width. It follows from the width alone, never from the present
 * height: host and embed can't drive each other up.
 *
 * - The panel beside the map: as the map alone, but at least as high as the panel needs to be read in.
 * - A sheet over the map (narrow): the map fills what the sheet, drawn up by half, leaves.
 * - The map alone: the world, and the rows of buttons and legend above and below it.
 */
export function wantedHeight(width: number, hasPanel: boolean): number {
  const [least, most] = ranges[width >= deskWidth ? 'desk' : 'phone'][hasPanel ? 'panel' : 'alone'];
  const world = worldShape * width;
  const rows = width >= deskWidth ? 72 + 72 : 64 + 100;
  const wanted = width < deskWidth && hasPanel ? (world + 64) / 0.48 : world + (hasPanel ? 0 : rows);
  return Math.round(Math.min(most, Math.max(least, wanted)));
}
