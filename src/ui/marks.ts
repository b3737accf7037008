/** The moments of a visit that anyone can measure: names are part of the contract outward. */
export type Mark = 'content-ready' | 'map-visible' | 'map-ready';

const waiting = new Map<Mark, (() => void)[]>();

/** Sets a User Timing mark, the first time that it is asked to. */
export function markOnce(mark: Mark): void {
  if (performance.getEntriesByName(mark, 'mark').length > 0) return;
  performance.mark(mark);
  for (const listener of waiting.get(mark) ?? []) listener();
  waiting.delete(mark);
}

/** Calls the listener when the mark is set, in the same frame. */
export function whenMarked(mark: Mark, listener: () => void): void {
  waiting.set(mark, [...(waiting.get(mark) ?? []), listener]);
}
