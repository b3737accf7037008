import { type Projection, projections } from '../model/camera.ts';
import { saysAnything } from './address.ts';
import type { StorageSource } from './first-language.ts';

const storageKey = 'accord-atlas.projection';

/** Keeps the reader's choice for the next visit, where the browser lets us. */
export function rememberProjection(storage: StorageSource, projection: Projection): void {
  try {
    storage().setItem(storageKey, projection);
  } catch {
    // Not remembered, then: the link still carries it.
  }
}

/**
 * The projection that the reader chose last time, for a visit by an address that says nothing. A link of ours is
 * complete: where it names no projection it means Mercator.
 *
 * @param search the address's query
 * @returns null where the link decides, and where nothing is known
 */
export function rememberedProjection(storage: StorageSource, search: string): Projection | null {
  if (saysAnything(search)) return null;
  try {
    const remembered = storage().getItem(storageKey);
    return projections.find((projection) => projection === remembered) ?? null;
  } catch {
    return null;
  }
}
