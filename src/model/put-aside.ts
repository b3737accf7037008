import type { BreakdownIndex } from './breakdown-index.ts';
import { type FacetChoices, type FacetName, facetNames } from './facets.ts';

/** A facet by its bit in the set of facets that put an agreement aside. */
export const bitOf = Object.fromEntries(
  facetNames.map((name, position) => [name, 1 << position]),
) as Readonly<Record<FacetName, number>>;

/** The bit of what lies too far. */
export const beyondBit = 1 << facetNames.length;

/**
 * By agreement, the bits of the facets that put it aside.
 *
 * @param beyond as in {@link breakDown}
 */
export function failingFacets(
  index: BreakdownIndex,
  choices: FacetChoices,
  beyond: Uint8Array | null,
): Uint8Array {
  const failing = new Uint8Array(index.agreements.length);
  for (const name of facetNames) {
    const kept: readonly string[] | undefined = choices[name];
    if (!kept) continue;
    const { codes, values } = index.facets[name];
    const aside = Uint8Array.from(values, (value) => (kept.includes(value) ? 0 : bitOf[name]));
    for (let row = 0; row < failing.length; row += 1) {
      failing[row] = (failing[row] as number) | (aside[codes[row] as number] as number);
    }
  }
  if (beyond) putAsideBeyond(index, beyond, failing);
  return failing;
}

function putAsideBeyond({ placeOfAgreement }: BreakdownIndex, beyond: Uint8Array, failing: Uint8Array): void {
  for (let row = 0; row < failing.length; row += 1) {
    if (beyond[placeOfAgreement[row] as number] === 1) failing[row] = (failing[row] as number) | beyondBit;
  }
}
