import { type FacetChoices, type FacetName, facetNames, withChoice } from './facets.ts';
import { type Near, withoutLimit } from './near.ts';

/** By what a reader puts agreements aside: a facet, or how far they may lie. */
export type Limit = FacetName | 'distance';

/** What a reader's choices are, by facet and distance. */
export interface Limits {
  readonly facets: FacetChoices;
  readonly near: Near | null;
}

/** Those that put anything aside, or may. */
export function limitsOf({ facets, near }: Limits): readonly Limit[] {
  const names = facetNames.filter((name) => facets[name] !== undefined);
  return near === null || near.kilometres === null ? names : [...names, 'distance'];
}

/** The choices without some of them. */
export function loosened({ facets, near }: Limits, limits: readonly Limit[]): Limits {
  return {
    facets: facetNames.reduce<FacetChoices>(
      (kept, name) => (limits.includes(name) ? withChoice(kept, name, undefined) : kept),
      facets,
    ),
    near: limits.includes('distance') ? withoutLimit(near) : near,
  };
}
