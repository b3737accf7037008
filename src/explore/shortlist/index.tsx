import type { Atlas } from '../../model/atlas.ts';

/** The institutions that the reader keeps. */
export function Shortlist({ atlas }: { readonly atlas: Atlas }) {
  return <section className="shortlist" data-of={atlas.institutions.length} />;
}
