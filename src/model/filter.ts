import type { Agreement, Category } from './atlas.ts';

/** The agreements that are left when categories are hidden; the very same list when none is. */
export function withoutCategories(
  agreements: readonly Agreement[],
  hidden: readonly Category[],
): readonly Agreement[] {
  return hidden.length === 0 ? agreements : agreements.filter(({ category }) => !hidden.includes(category));
}
