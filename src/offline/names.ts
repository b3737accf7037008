/** The service worker's file, in the site's root. */
export const workerFile = 'worker.js';

/**
 * The cache that holds the site. Sites in other folders of the same origin have their own.
 *
 * @param scope the address of the site's folder
 */
export function cacheNameOf(scope: string): string {
  return `accord-atlas-${scope}`;
}

/** What a page may tell the worker. */
export type Message =
  /** The new worker is to take over from the old one. */
  | 'take-over'
  /** The worker is to mend what is missing or damaged, and to throw away what no page needs any more. */
  | 'tidy';
