/** Something that can be followed. */
interface Followed<Told extends readonly unknown[]> {
  subscribe(listener: (...told: Told) => void): () => void;
}

/** Tells a failure to whoever watches over the page, as if nobody had caught it. */
export function reportFailure(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else console.error(error);
}

/**
 * Has everybody who follows hear of a change, even where one of them fails at it: an unattended screen must not be left
 * half changed.
 *
 * @returns the same
 */
export function tellEverybody<Told extends readonly unknown[], One extends Followed<Told>>(
  followed: One & Followed<Told>,
  report: (error: unknown) => void = reportFailure,
): One {
  const subscribe = followed.subscribe.bind(followed);
  return Object.assign(followed, {
    subscribe: (listener: (...told: Told) => void) =>
      subscribe((...told) => {
        try {
          listener(...told);
        } catch (error) {
          report(error);
        }
      }),
  });
}
