/** Sets a User Timing mark of the same name as the atlas's, with the frame that is about to be painted. */
export function markWithNextFrame(...names: readonly ('map-visible' | 'map-ready')[]): void {
  requestAnimationFrame(() => {
    for (const name of names) performance.mark(name);
  });
}
