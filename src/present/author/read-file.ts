import { locatedJson } from '../../model/located-json.ts';
import type { Tour } from '../../model/tour.ts';
import type { Way } from '../../model/tour-faults.ts';
import { tourOf, tourSchema } from '../../model/tour-file.ts';
import { formFaults } from './faults.ts';

/** Why a file can't be opened. */
export interface FileFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What of the tour is wrong; null: it is no JSON. */
  readonly way: Way | null;
}

/** A tour's file as the build reads it; what does not fit the list is told when it is open. @param name of the file */
export function readTourFile(
  name: string,
  text: string,
): { readonly tour: Tour } | { readonly faults: readonly FileFault[] } {
  const { broken, locate } = locatedJson(text);
  // What follows the first of them follows from it.
  const [first] = broken;
  if (first) return { faults: [{ line: first.line, column: first.column, way: null }] };
  const { data } = tourSchema.safeParse(JSON.parse(text));
  if (data) return { tour: tourOf(name.replace(/\.json$/i, ''), data) };
  return { faults: formFaults(JSON.parse(text)).map(({ way }) => ({ ...locate(way), way })) };
}
