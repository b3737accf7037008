import { type Shortlist, shortlistKey, tidyShortlist } from '../model/shortlist.ts';
import type { StorageSource } from './first-language.ts';
import type { AtlasStore } from './store.ts';

const storageKey = 'accord-atlas.shortlist';

/** The part of a browser's window that tells what other tabs write. */
export interface OtherTabs {
  addEventListener(type: 'storage', listener: (event: { readonly key: string | null }) => void): void;
  removeEventListener(type: 'storage', listener: (event: { readonly key: string | null }) => void): void;
}

/**
 * Keeps the reader's own list in the browser, and in step with other tabs. Where the browser keeps nothing the list
 * lasts as long as the visit, and the state says so.
 *
 * @returns a function that ends it
 */
export function followShortlist(store: AtlasStore, tabs: OtherTabs, storage: StorageSource): () => void {
  let reading = false;
  const read = () => {
    const { kept, remembers } = remembered(storage);
    const state = store.getState();
    if (!remembers) store.setState({ remembersKept: false });
    else if (shortlistKey(kept) !== shortlistKey(state.kept)) {
      reading = true;
      store.setState({ kept });
      reading = false;
    }
  };
  read();
  const stopWatching = store.subscribe(({ kept, remembersKept }, before) => {
    if (kept === before.kept || reading) return;
    const remembers = remember(storage, kept);
    if (remembers !== remembersKept) store.setState({ remembersKept: remembers });
  });
  const onStorage = ({ key }: { readonly key: string | null }) => {
    // Null: all of it was cleared.
    if (key === storageKey || key === null) read();
  };
  tabs.addEventListener('storage', onStorage);
  return () => {
    stopWatching();
    tabs.removeEventListener('storage', onStorage);
  };
}

function remembered(storage: StorageSource): { readonly kept: Shortlist; readonly remembers: boolean } {
  try {
    return { kept: parseShortlist(storage().getItem(storageKey)), remembers: true };
  } catch {
    return { kept: [], remembers: false };
  }
}

function remember(storage: StorageSource, kept: Shortlist): boolean {
  try {
    storage().setItem(storageKey, shortlistKey(kept));
    return true;
  } catch {
    return false;
  }
}

/** What can be read of what was written, by us or by anyone. */
function parseShortlist(text: string | null): Shortlist {
  const entries = parseJson(text ?? '[]');
  if (!Array.isArray(entries)) return [];
  return tidyShortlist(
    entries.flatMap((entry: unknown) => {
      if (!Array.isArray(entry)) return [];
      const [institution, note] = entry as readonly unknown[];
      return typeof institution === 'string' && typeof note === 'string' ? [{ institution, note }] : [];
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
