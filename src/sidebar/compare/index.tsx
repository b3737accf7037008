import type { Atlas } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';

/** placeholder */
export function Compare(_props: { readonly atlas: Atlas; readonly breakdown: Breakdown }) {
  return null;
}
