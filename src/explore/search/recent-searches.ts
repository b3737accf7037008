import type { HitKind } from '../../model/search/documents.ts';
import type { StorageSource } from '../../state/first-language.ts';

const storageKey = 'accord-atlas.searches';

/** So many are kept. */
const most = 5;

/** Something that the reader found and opened. */
export interface RecentSearch {
  readonly kind: HitKind;
  /** Country code as listed, or key of the place or institution. */
  readonly key: string;
}

const kinds: readonly string[] = ['country', 'place', 'institution'] satisfies readonly HitKind[];

/** What the reader opened last, latest first; none where the browser remembers nothing, or something else. */
export function recentSearches(storage: StorageSource): readonly RecentSearch[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSearch).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps in mind what was opened, where the browser lets us. */
export function rememberSearch(storage: StorageSource, { kind, key }: RecentSearch): void {
  const others = recentSearches(storage).filter((one) => one.kind !== kind || one.key !== key);
  keep(storage, [{ kind, key }, ...others].slice(0, most));
}

/** Keeps none in mind any more. */
export function forgetSearches(storage: StorageSource): void {
  keep(storage, []);
}

function keep(storage: StorageSource, searches: readonly RecentSearch[]): void {
  try {
    storage().setItem(storageKey, JSON.stringify(searches));
  } catch {
    // Not remembered, then.
  }
}

function isSearch(value: unknown): value is RecentSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, key } = value as Partial<Record<string, unknown>>;
  return typeof kind === 'string' && kinds.includes(kind) && typeof key === 'string';
}
