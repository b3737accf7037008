/**
 * Where the keyboard stands: across the bottom, below all that is shown; or beside the panel that holds the field, over
 * the map, so that the panel keeps all its height.
 */
export type KeyboardPlace =
  | { readonly name: 'below' }
  /** From the panel's edge, in CSS pixels. */
  | { readonly name: 'beside'; readonly left: number };

/** As much as two thumbs need, in CSS pixels. */
const narrowest = 720;

/**
 * @param width of the window, in CSS pixels
 * @param panel right edge of the panel beside the map, in CSS pixels; null where the field is in none
 */
export function keyboardPlace(width: number, panel: number | null): KeyboardPlace {
  return panel !== null && width - panel >= narrowest ? { name: 'beside', left: panel } : { name: 'below' };
}
