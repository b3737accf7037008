/** The moments of a visit that anyone can measure: names are part of the contract outward. */
export type Mark = 'content-ready' | 'map-visible' | 'map-ready';

/** Sets a User Timing mark, the first time that it is asked to. */
export function markOnce(mark: Mark): void {
  if (performance.getEntriesByName(mark, 'mark').length === 0) performance.mark(mark);
}
