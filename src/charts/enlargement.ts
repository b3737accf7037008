let factor = 1;

/**
 * Draws markers and names on the map larger than on a desk, for a screen that is read standing. To be called before
 * there is a map.
 */
export function enlargeMap(by: number): void {
  factor = by;
}

/** By how much markers and names on the map are larger than on a desk. */
export function enlargement(): number {
  return factor;
}
