import { saysAnything } from '../state/address.ts';
import type { StorageSource } from '../state/first-language.ts';

const storageKey = 'accord-atlas.hints';

/**
 * Whether the reader may need a hint: nobody sent them to something by a link that says it, and they have not put the
 * hints away. Where the browser remembers nothing there are none: they would come again and again.
 *
 * @param search the address's query as the visit began, before the atlas writes its own
 */
export function isFirstVisit(search: string, storage: StorageSource): boolean {
  if (saysAnything(search)) return false;
  try {
    return storage().getItem(storageKey) === null;
  } catch {
    return false;
  }
}

/** Keeps in mind that the hints were put away, where the browser lets us. */
export function rememberVisit(storage: StorageSource): void {
  try {
    storage().setItem(storageKey, 'seen');
  } catch {
    // Not remembered, then: there are no hints where nothing can be.
  }
}
