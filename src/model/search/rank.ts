import type { Locale } from '../atlas.ts';
import type { Documents, HitKind, Name } from './documents.ts';
import { compareName, type NameFit, shareOf } from './name-fit.ts';
import type { Query } from './query.ts';

/** What a document has of a query. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** How much of the query it has, from 0 to 1. */
  readonly share: number;
  /** The name to show. */
  readonly shown: Name;
  /** Another name that says better what the reader wrote; null where the shown one does. */
  readonly matchedBy: Name | null;
  /** Whether a name of it was written whole. */
  readonly isWhole: boolean;
  /** Whether a name of it was written whole, slips aside. */
  readonly isNearlyWhole: boolean;
  /** Whether one of its names has all words of the query. */
  readonly isInName: boolean;
}

/** What a city's or country's name counts for what lies in it. */
export const aroundWeight = 0.5;

/** Another name is told beside the shown one where it has so much more of the query, from 0 to 1. */
const tellingMore = 0.15;

/** What is added to the share of the query that a document has. */
const bonuses = {
  /** The query is the name. What a person wrote down goes first, and what we made of the name ourselves last. */
  whole: { name: 1, other: 0.9, acronym: 0.88, initials: 0.85, title: 0 },
  /** The query is how the name begins. */
  beginning: { name: 0.35, other: 0.3, acronym: 0.3, initials: 0.28, title: 0 },
  /** The more of the name is written, the better. */
  coverage: 0.25,
  /** Where all else is equal, the larger goes first: but in French Mexico is the city, and in English the country. */
  kind: { country: 0.02, place: 0.03, institution: 0 } satisfies Record<HitKind, number>,
  countryInOwnLanguage: 0.04,
  /** Less than a few people more. */
  ownLanguage: 0.0002,
  /** For the document with the most agreements; less for the others, by order of magnitude. */
  agreements: 0.05,
  /** By order of magnitude of a place's people: last of all. */
  population: 0.0005,
} as const;

/** Tells exactly how well a document fits a query. */
export function rank(
  document: number,
  query: Query,
  locale: Locale,
  documents: Documents,
  mostAgreements: number,
): Ranked {
  const compared = documents.names(document, locale).map((name) => {
    const fit = compareName(name, query);
    return { name, fit, value: fit.share + bonusOf(name, fit) };
  });
  const shown = compared[0];
  if (!shown) throw new RangeError(`Document ${document} has no name.`);
  shown.value += bonuses.ownLanguage;
  const best = compared.reduce((first, one) => (one.value > first.value ? one : first));
  const fits = query.words.map((word, position) =>
    Math.max(
      ...compared.map(({ fit }) => fit.fits[position] ?? 0),
      documents.fitAround(document, word.documents) * aroundWeight,
    ),
  );
  const share = shareOf(query, fits);
  return {
    document,
    share,
    score:
      share +
      (best.value - best.fit.share) +
      kindBonus(documents.kindOf(document), best === shown) +
      priorOf(document, documents, mostAgreements),
    shown: shown.name,
    matchedBy: best.fit.share > shown.fit.share + tellingMore ? best.name : null,
    isWhole: best.fit.likeness === 'whole',
    isNearlyWhole: best.fit.coverage === 1,
    isInName: compared.some(({ fit }) => fit.likeness !== 'part'),
  };
}

/** What speaks for a document before anything is asked: its agreements, and a place's people. */
export function priorOf(document: number, documents: Documents, mostAgreements: number): number {
  return (
    (bonuses.agreements * Math.log1p(documents.agreements[document] ?? 0)) / Math.log1p(mostAgreements) +
    bonuses.population * Math.log10(1 + documents.populationOf(document))
  );
}

function bonusOf({ role }: Name, { likeness, coverage }: NameFit): number {
  const forLikeness = likeness === 'whole' || likeness === 'beginning' ? bonuses[likeness][role] : 0;
  return forLikeness + bonuses.coverage * coverage;
}

function kindBonus(kind: HitKind, inOwnLanguage: boolean): number {
  return bonuses.kind[kind] + (kind === 'country' && inOwnLanguage ? bonuses.countryInOwnLanguage : 0);
}
