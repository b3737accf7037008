import type { ValueCount } from '../../model/breakdown.ts';
import { type FacetName, fixedValuesOf, noValue } from '../../model/facets.ts';
import { fold } from '../../model/fold.ts';

/** A facet's value, and what choosing it would leave. */
export type OfferedValue = Pick<ValueCount<string>, 'value' | 'part'>;

/**
 * The values of a facet, in its own order where it has one; else most agreements first, equals by name, and "none"
 * last. What is chosen is always there: a link may name a value that this list lacks.
 */
export function orderValues(
  name: FacetName,
  counts: readonly OfferedValue[],
  chosen: readonly string[],
  nameOf: (value: string) => string,
  collator: Intl.Collator,
): readonly OfferedValue[] {
  const strangers = chosen.filter((value) => counts.every((count) => count.value !== value));
  const all = [...counts, ...strangers.map((value) => ({ value, part: 0 }))];
  if (fixedValuesOf(name)) return all;
  return all.toSorted(
    (one, other) =>
      Number(one.value === noValue) - Number(other.value === noValue) ||
      other.part - one.part ||
      collator.compare(nameOf(one.value), nameOf(other.value)),
  );
}

/**
 * Those in one of whose spellings a text occurs, whatever its accents and case; all for an empty text.
 *
 * @param spellingsOf the value's names, in one or more languages
 */
export function findValues(
  values: readonly OfferedValue[],
  text: string,
  spellingsOf: (value: string) => readonly string[],
): readonly OfferedValue[] {
  const sought = fold(text);
  if (sought === '') return values;
  return values.filter(({ value }) => spellingsOf(value).some((spelling) => fold(spelling).includes(sought)));
}
