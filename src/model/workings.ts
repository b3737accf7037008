import { groupBy, type InstitutionGroup, type PlaceGroup } from './aggregate.ts';
import type { Agreement, Correction } from './atlas.ts';
import { fold } from './fold.ts';

/** Which of the agreements at hand a note is about. */
interface Part {
  readonly agreements: readonly Agreement[];
  /** Whether these are all that are shown where the note stands. */
  readonly isWhole: boolean;
}

/** A correction, and the agreements that share it. */
export interface CorrectionNote extends Part {
  readonly correction: Correction;
}

/** What the list calls an institution, where the page has another name for it. */
export interface SpellingNote extends Part {
  readonly spelling: string;
}

interface InstitutionWorkings {
  readonly spellings: readonly SpellingNote[];
  readonly corrections: readonly CorrectionNote[];
}

/**
 * What was made of the list at one place. Every correction is told once: where all agreements that share it are
 * under one roof, be it an agreement, an institution, or the place.
 */
export interface PlaceWorkings {
  readonly corrections: readonly CorrectionNote[];
  /** By key. */
  readonly institutions: ReadonlyMap<string, InstitutionWorkings>;
  /** By line; agreements that have none of their own are absent. */
  readonly agreements: ReadonlyMap<number, readonly CorrectionNote[]>;
}

/** What there is to tell of the agreements of a place. */
export function workingsOf({ institutions }: PlaceGroup): PlaceWorkings {
  const notes = correctionNotes(institutions.flatMap(({ agreements }) => agreements));
  const alone = notes
    .filter((note) => roofOf(note) === 'agreement')
    .map((note) => ({ ...note, isWhole: true }));
  return {
    corrections: notes.filter((note) => roofOf(note) === 'place'),
    institutions: new Map(
      institutions.map((group) => [
        group.institution.key,
        {
          spellings: spellingNotes(group),
          corrections: notes
            .filter((note) => roofOf(note) === 'institution' && note.agreements.some(isOf(group)))
            .map((note) => ({ ...note, isWhole: note.agreements.length === group.agreements.length })),
        },
      ]),
    ),
    agreements: groupBy(alone, ({ agreements }) => agreements[0]?.sourceLine ?? 0),
  };
}

/** The corrections of agreements, alike ones as one, in the list's order. */
function correctionNotes(agreements: readonly Agreement[]): readonly CorrectionNote[] {
  const made = agreements.flatMap((agreement) =>
    agreement.corrections.map((correction) => ({ agreement, correction })),
  );
  return [...groupBy(made, ({ correction }) => JSON.stringify(correction)).values()].flatMap((alike) => {
    const correction = alike[0]?.correction;
    if (!correction) return [];
    const sharing = alike.map(({ agreement }) => agreement);
    return [{ correction, agreements: sharing, isWhole: sharing.length === agreements.length }];
  });
}

function roofOf({ correction, agreements, isWhole }: CorrectionNote): 'place' | 'institution' | 'agreement' {
  if (agreements.length === 1) return 'agreement';
  const isOfPlace = correction.field === 'city' || correction.field === 'country';
  const institutions = new Set(agreements.map(({ institution }) => institution.key));
  return institutions.size > 1 || (isOfPlace && isWhole) ? 'place' : 'institution';
}

function isOf({ institution }: InstitutionGroup): (agreement: Agreement) => boolean {
  return (agreement) => agreement.institution.key === institution.key;
}

/** What the list calls an institution otherwise. A corrected name is not among it: its correction says so. */
function spellingNotes({ institution, agreements }: InstitutionGroup): readonly SpellingNote[] {
  const asListed = agreements.filter(({ corrections }) =>
    corrections.every(({ field }) => field !== 'institution'),
  );
  const own = bareName(institution.name);
  return [...groupBy(asListed, ({ source }) => bareName(source.institution))]
    .filter(([bare]) => bare !== own)
    .map(([, alike]) => ({
      spelling: alike[0]?.source.institution.trim() ?? '',
      agreements: alike,
      isWhole: alike.length === agreements.length,
    }));
}

/** A name without what is not worth a word: accents, case, punctuation, and the article that it may begin with. */
function bareName(name: string): string {
  return fold(name).replace(/^(the|l|le|la|les) /, '');
}
