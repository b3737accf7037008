import { fold } from '../model/fold.ts';
import { keyOf } from '../model/key.ts';
import type { InstitutionRow, KnownAsRow, PlaceRow } from './curated.ts';
import { type Problem, quoted } from './problem.ts';

/** Names that the curated tables have and the atlas has not: search finds by them, too. */
export interface OtherNames {
  /** By institution's key, its spellings in the list and what it is known as. */
  readonly institutions: ReadonlyMap<string, readonly string[]>;
  /** By place's key, how the list writes it. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

export function otherNames(
  institutions: readonly InstitutionRow[],
  places: readonly PlaceRow[],
  knownAs: readonly KnownAsRow[],
): OtherNames {
  const byInstitution = new Map(
    institutions.map(({ value }) => [keyOf(value.country, value.institution), [...value.spellings]]),
  );
  for (const { value } of knownAs) {
    byInstitution.get(keyOf(value.country, value.institution))?.push(value.known_as);
  }
  return {
    institutions: byInstitution,
    places: new Map(places.map(({ value }) => [value.key, value.listed_as])),
  };
}

/** Rows of known-as.tsv that speak of no institution, or say what is known without them. */
export function checkKnownAs(
  knownAs: readonly KnownAsRow[],
  institutions: readonly InstitutionRow[],
): Problem[] {
  const known = new Map(
    institutions.map(({ value }) => [
      keyOf(value.country, value.institution),
      new Set([value.institution, ...value.spellings].map(fold)),
    ]),
  );
  return knownAs.flatMap(({ value, at }): Problem[] => {
    const names = known.get(keyOf(value.country, value.institution));
    if (names === undefined) {
      return [
        {
          ...at('institution'),
          found: `${quoted(value.institution)} (${value.country}), which institutions.tsv does not know`,
          expected: 'a canonical name of institutions.tsv, with its country',
          mend: 'correct the row, or take it out',
        },
      ];
    }
    const isKnown = names.has(fold(value.known_as));
    names.add(fold(value.known_as));
    if (!isKnown) return [];
    return [
      {
        ...at('known_as'),
        found: `${quoted(value.known_as)}, which ${quoted(value.institution)} has as a name already`,
        expected: 'names that institutions.tsv does not have, each once',
        mend: 'take the row out',
      },
    ];
  });
}
